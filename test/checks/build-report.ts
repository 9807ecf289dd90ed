import { cellKey, type FormId, formCells, isMoney } from '@/lib/forms';
import type { Figure, Report } from '@/lib/parse/report';

/**
 * What a cell of a hand-built report holds: a number; `/` or `-` for a mark, '' for a blank, null for absent; or the
 * parts of a figure that differ from an ordinary one.
 */
export type CellSpec = number | '/' | '-' | '' | null | Partial<Figure>;

type Overrides = Partial<Omit<Report, 'figures' | 'form'>> & {
  readonly form?: FormId;
  /** What every cell holds that `cells` does not name; 0 when not given. */
  readonly rest?: CellSpec;
  /** Keys as `cellKey` writes them; `outcome.total/*` names all seven applicants. */
  readonly cells?: Readonly<Record<string, CellSpec>>;
};

/** A complete report of a form (2019 unless given): every cell 0, all sections and tables there, no prose figures. */
export function buildReport({ form = '2019', rest = 0, cells = {}, ...parts }: Overrides = {}): Report {
  const known = new Set(formCells(form).map(({ item, applicant }) => cellKey(item, applicant)));
  const specs = new Map<string, CellSpec>();
  for (const [key, spec] of Object.entries(cells)) {
    const keys = key.endsWith('/*') ? [...known].filter((cell) => cell.startsWith(key.slice(0, -1))) : [key];
    if (keys.length === 0 || !keys.every((cell) => known.has(cell))) throw new Error(`no cell ${key}`);
    for (const cell of keys) specs.set(cell, spec);
  }
  const figures = formCells(form).map(({ item, applicant }, at): Figure => {
    const spec = specs.get(cellKey(item, applicant));
    return {
      item,
      applicant,
      ...figureParts(spec === undefined ? rest : spec, isMoney(item)),
      ...(spec === null ? { place: null, matchedBy: null } : { place: { kind: 'line', line: 100 + at } }),
    };
  });
  return { ...EMPTY, ...(form === 'free' ? {} : WITH_TABLES), ...parts, form, figures };
}

function figureParts(spec: CellSpec, money: boolean): Omit<Figure, 'item' | 'applicant' | 'place'> {
  const plain = {
    approximate: false,
    unitSource: money ? ('stated' as const) : null,
    matchedBy: 'both' as const,
  };
  if (spec === null) return { ...plain, value: null, state: 'absent', raw: '' };
  if (spec === '') return { ...plain, value: null, state: 'blank', raw: '' };
  if (spec === '/' || spec === '-') return { ...plain, value: null, state: 'mark', raw: spec };
  if (typeof spec === 'number') return { ...plain, value: spec, state: 'number', raw: String(spec) };
  return { ...plain, value: null, state: 'number', raw: String(spec.value ?? ''), ...spec };
}

const line = (at: number) => ({ kind: 'line', line: at }) as const;

const EMPTY: Omit<Report, 'form' | 'figures'> = {
  id: '000000000000',
  sha256: '0'.repeat(64),
  file: '松湖街道2020.txt',
  year: 2020,
  title: '松湖街道2020年政府信息公开工作年度报告',
  publishedOn: null,
  organisation: { name: '松湖街道', kind: '街道', county: null, prefecture: null, province: null },
  mentions: [
    {
      topic: 'published.total',
      label: '',
      value: 12,
      approximate: false,
      unit: '条',
      raw: '12条',
      place: line(5),
    },
  ],
  lists: [],
  sections: [
    { kind: 'overview', heading: '一、总体情况', place: line(3) },
    { kind: 'problems', heading: '五、存在的主要问题及改进情况', place: line(700) },
    { kind: 'other', heading: '六、其他需要报告的事项', place: line(710) },
  ],
  tables: [],
  leftovers: [],
  lostLabels: [],
  evidence: [],
};

const WITH_TABLES: Pick<Report, 'tables' | 'sections'> = {
  tables: ([2, 3, 4] as const).map((section) => ({ section, form: '2019', place: line(section * 100) })),
  sections: [
    { kind: 'overview', heading: '一、总体情况', place: line(3) },
    { kind: 'active', heading: '二、主动公开政府信息情况', place: line(20) },
    { kind: 'requests', heading: '三、收到和处理政府信息公开申请情况', place: line(200) },
    { kind: 'review', heading: '四、政府信息公开行政复议、行政诉讼情况', place: line(600) },
    { kind: 'problems', heading: '五、存在的主要问题及改进情况', place: line(700) },
    { kind: 'other', heading: '六、其他需要报告的事项', place: line(710) },
  ],
};
