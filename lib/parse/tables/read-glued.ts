import { APPLICANT_IDS, type FormSpec, type ItemId, type TableFormId, type TableSection } from '@/lib/forms';
import { foldRadicals } from '@/lib/readers/radicals';
import type { Place, RawBlock } from '@/lib/readers/raw-document';
import type { Figure } from '../report';
import type { Slot } from './cell-figures';
import { FORM_SPECS } from './dictionary';

/**
 * A table that came as running text, its cells glued to one another:
 *
 *     …对外公开总数量规章000规范性文件141414第二十条第（五）项…
 *                   ↑   ↑        ↑
 *                   14 | 1 | 414?  no one can tell
 *
 * The rows are there and their digits too, but which digit belongs to which cell is lost: every cell of such a row is
 * unreadable and carries what stands behind its label. Nothing is split by guess, not even a run of zeros.
 */
export interface GluedReading {
  readonly section: TableSection;
  readonly place: Place;
  readonly figures: readonly Figure[];
}

/** Words that must stand in a paragraph for it to be this table and not prose about it. */
const SIGNS: Readonly<Record<TableSection, RegExp>> = {
  2: /第二十条第|信息内容/,
  3: /本年新收政府信息公开申请数量|勾稽关系|申请人情况/,
  4: /结果维持.{0,40}结果纠正/,
};
const FEWEST_ROWS = 2;

/** Reads one section's table from the paragraphs that hold it glued together; null when none does. */
export function readGlued(
  blocks: readonly RawBlock[],
  section: TableSection,
  form: TableFormId,
): GluedReading | null {
  const rows = ROWS_OF.get(`${form}/${section}`) ?? [];
  const figures = new Map<string, Figure>();
  let place: Place | null = null;
  let begun = false;
  let read = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    begun ||= SIGNS[section].test(block.text);
    if (!begun) continue;
    const text = foldRadicals(block.text).replace(/\s+/g, '');
    for (const { words, slots } of rows) {
      const raw = valuesBehind(text, words);
      if (raw === null || figures.has(keyOf(slots[0]))) continue;
      read += 1;
      place ??= block.place;
      for (const slot of slots) figures.set(keyOf(slot), unreadable(slot, raw, block.place));
    }
  }
  const enough = read >= (section === 4 ? 1 : FEWEST_ROWS);
  return enough && place ? { section, place, figures: [...figures.values()] } : null;
}

function keyOf(slot: Slot | undefined): string {
  return slot ? `${slot.item}/${slot.applicant ?? ''}` : '';
}

function unreadable(slot: Slot, raw: string, place: Place): Figure {
  return {
    ...slot,
    value: null,
    state: 'unreadable',
    approximate: false,
    unitSource: null,
    raw,
    place,
    matchedBy: 'label',
  };
}

const RUN = /^[）)”"]*([\d０-９.．,，/／\-—－+＋*无]+)(.?)/;
/** 行政许可46件 is prose and 规章2021年 a year; in a table another label follows. */
const MEASURE = /[件项条个次年起宗万元余多]/;

/** The digits and marks right behind a label; null when the label is not there or words follow it. */
function valuesBehind(text: string, words: string): string | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [, run, next = ''] = RUN.exec(text.slice(at + words.length, at + words.length + 60)) ?? [];
    if (run !== undefined && !MEASURE.test(next)) return run;
  }
  return null;
}

interface GluedRow {
  readonly words: string;
  readonly slots: readonly Slot[];
}

function rowsOf(spec: FormSpec, section: TableSection): GluedRow[] {
  const slot = (item: string, applicant: Slot['applicant'] = null): Slot => ({
    item: item as ItemId,
    applicant,
  });
  if (section === 3) {
    return spec.requests.map((row) => ({
      words: row.label.zh.replace(/[）)”"]+$/, ''),
      slots: APPLICANT_IDS.map((applicant) => slot(row.id, applicant)),
    }));
  }
  if (section === 4) {
    const slots = spec.review.rows.flatMap((row) =>
      spec.review.columns.map((column) => slot(`${row.id}.${column.id}`)),
    );
    return [{ words: '总计', slots }];
  }
  return spec.active.flatMap((block) =>
    block.rows.flatMap((row) =>
      [row.label.zh, ...(row.also ?? [])].map((words) => ({
        words,
        slots: block.columns.map((column) => slot(`${row.id}.${column.id}`)),
      })),
    ),
  );
}

const ROWS_OF: ReadonlyMap<string, readonly GluedRow[]> = new Map(
  FORM_SPECS.flatMap((spec) =>
    ([2, 3, 4] as const).map((section): [string, GluedRow[]] => [
      `${spec.id}/${section}`,
      rowsOf(spec, section),
    ]),
  ),
);

/** Which form running text shows by the words over its columns; null when it shows neither. */
export function gluedFormShown(blocks: readonly RawBlock[]): TableFormId | null {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    if (/本年制发件数|本年废止件数|现行有效件/.test(block.text)) return '2021';
    if (/本年新制作数量|对外公开总数量|上一年项目数量|采购总金额\d/.test(block.text)) return '2019';
  }
  return null;
}
