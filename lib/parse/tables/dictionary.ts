import { APPLICANTS, type Applicant, FORMS, type FormSpec, type TableFormId } from '@/lib/forms';
import { isSlipOf, labelKey } from './label-key';

/**
 * The labels of both forms, turned from the catalogue into what a cell can be asked: which row of which table is this,
 * which column, which head. Nothing is listed here twice: a new spelling goes into the catalogue's `also`.
 */

/** The row codes of table 二 and 四 (`licence`, `litigation.direct`), or the item code of table 三. */
export type RowId = string;

export interface LabelMeaning {
  readonly key: string;
  readonly enumerator: string;
  /** Number of the block of article 20 that this is the head of (一 五 六 八 九), '' otherwise. */
  readonly block: string;
  /** 信息内容, the head of the row labels of table 二. */
  readonly isContentHead: boolean;
  readonly activeRow: RowId | null;
  readonly activeColumn: string | null;
  /** The form whose table 二 alone has this row or column; null for words that both have, and any others. */
  readonly activeForm: TableFormId | null;
  readonly requestRow: RowId | null;
  /** The first row under a head of table 三 (（三）不予公开 → its state-secret row); null for any other label. */
  readonly groupOf: RowId | null;
  readonly isRequestHead: boolean;
  readonly applicant: Applicant | null;
  readonly reviewRow: RowId | null;
  readonly isReviewColumn: boolean;
  /** Digits or marks run into the end of a row's label: `规范性文件141414`. '' for none. */
  readonly glued: string;
}

/** Rows whose label is also a column head (总计, 其他): they need their enumerator, or values beside them, to be rows. */
export const WEAK_ROWS: ReadonlyMap<string, RowId> = new Map([
  ['总计', 'outcome.total'],
  ['其他', 'outcome.other.rest'],
]);

interface Entry {
  readonly key: string;
  readonly id: string;
}

const specs: readonly FormSpec[] = FORMS;

function entries(list: readonly { id: string; zh: string; also?: readonly string[] | undefined }[]): Entry[] {
  const found = list.flatMap(({ id, zh, also = [] }) =>
    [zh, ...also].map((label) => ({ key: labelKey(label).key, id })),
  );
  return [...new Map(found.map((entry) => [`${entry.key}|${entry.id}`, entry])).values()];
}

const activeBlocks = specs.flatMap((form) => form.active);
const ACTIVE_ROWS = entries(
  activeBlocks.flatMap((block) =>
    block.rows.map((row) => ({ id: row.id, zh: row.label.zh, also: row.also })),
  ),
);
const ACTIVE_COLUMNS = entries(
  activeBlocks.flatMap((block) =>
    block.columns.map((column) => ({ id: column.id, zh: column.label.zh, also: column.also })),
  ),
);
const activeWords = (form: FormSpec): string[] =>
  form.active.flatMap((block) =>
    [...block.rows, ...block.columns].flatMap(({ label, also = [] }) =>
      [label.zh, ...also].map((words) => labelKey(words).key),
    ),
  );
const ACTIVE_FORM: ReadonlyMap<string, TableFormId> = new Map(
  specs.flatMap((form) => {
    const others = new Set(specs.filter((other) => other !== form).flatMap(activeWords));
    return activeWords(form)
      .filter((word) => !others.has(word))
      .map((word): [string, TableFormId] => [word, form.id]);
  }),
);
const REQUEST_ROWS = entries(
  specs.flatMap((form) => form.requests.map((row) => ({ id: row.id, zh: row.label.zh, also: row.also }))),
).filter(({ key }) => !WEAK_ROWS.has(key));
const REVIEW_ROWS = entries(
  specs.flatMap((form) =>
    form.review.rows.map((row) => ({ id: row.id, zh: row.label.zh, also: 'also' in row ? row.also : [] })),
  ),
);
const REVIEW_COLUMNS = new Set(
  specs.flatMap((form) => form.review.columns.map((column) => labelKey(column.label.zh).key)),
);

/** Heads of table 三 with the first row under each, per form. */
const GROUPS: ReadonlyMap<string, RowId> = new Map(
  specs.flatMap((form) =>
    form.requests.flatMap((row): [string, RowId][] => {
      const head = row.path[row.path.length - 1];
      const first = form.requests.find((other) => head && other.path.some(({ zh }) => zh === head.zh));
      return head && first ? [[labelKey(head.zh).key, first.id]] : [];
    }),
  ),
);
const APPLICANT_BY_KEY: ReadonlyMap<string, Applicant> = new Map(
  APPLICANTS.map(({ id, label }) => [label.zh, id]),
);

const MEANINGS = new Map<string, LabelMeaning>();

/** What a cell's text can mean as a label. Remembered, because reports repeat the same few labels. */
export function meaningOf(text: string): LabelMeaning {
  if (text === '') return NOTHING;
  const known = MEANINGS.get(text);
  if (known) return known;
  const meaning = readMeaning(text);
  if (MEANINGS.size >= 8192) MEANINGS.clear();
  MEANINGS.set(text, meaning);
  return meaning;
}

const NOTHING: LabelMeaning = {
  key: '',
  enumerator: '',
  block: '',
  isContentHead: false,
  activeRow: null,
  activeColumn: null,
  activeForm: null,
  requestRow: null,
  groupOf: null,
  isRequestHead: false,
  applicant: null,
  reviewRow: null,
  isReviewColumn: false,
  glued: '',
};

const GLUED = /^(\D*?[\p{Script=Han}）)”"])\s*([\d０-９][\d０-９.．,，/-]*)$/u;

function readMeaning(text: string): LabelMeaning {
  if (!/\p{Script=Han}|[\u2E80-\u2FD5]/u.test(text) || text.length > 120) return NOTHING;
  const { key, enumerator } = labelKey(text);
  const columnKey = key.replace(/20\d\d年?/g, '');
  const glued = GLUED.exec(text.trim());
  const ofGlued = glued?.[1] === undefined ? null : labelKey(glued[1]).key;
  const asRow = ofGlued ?? key;
  const weak = enumerator !== '' ? (WEAK_ROWS.get(asRow) ?? null) : null;
  return {
    key,
    enumerator,
    block: /^第?二十条第([一五六八九])项/.exec(labelKey(text).key)?.[1] ?? blockIn(text),
    isContentHead: key === '信息内容',
    activeRow: find(ACTIVE_ROWS, asRow),
    activeColumn: find(ACTIVE_COLUMNS, columnKey),
    activeForm: ACTIVE_FORM.get(columnKey) ?? null,
    requestRow: weak ?? find(REQUEST_ROWS, asRow),
    groupOf: GROUPS.get(asRow) ?? null,
    isRequestHead: key === '申请人情况' || key.includes('勾稽关系'),
    applicant: APPLICANT_BY_KEY.get(key) ?? null,
    reviewRow: find(REVIEW_ROWS, asRow),
    isReviewColumn: REVIEW_COLUMNS.has(key),
    glued: glued?.[2] ?? '',
  };
}

function blockIn(text: string): string {
  return /第二十条第\s*[（(]?\s*([一五六八九])\s*[)）]?\s*项/.exec(text)?.[1] ?? '';
}

/** Exact, then with words missing or added at the end, then with a slip of the pen; null when nothing or several fit. */
function find(list: readonly Entry[], key: string): string | null {
  if (key.length < 2) return null;
  const exact = list.find((entry) => entry.key === key);
  if (exact) return exact.id;
  if (key.length < 4) return null;
  const longer = list.filter((entry) => entry.key.length >= 4 && isLonger(key, entry.key));
  const only = oneId(longer);
  if (only) return only;
  return oneId(list.filter((entry) => isSlipOf(key, entry.key)));
}

function isLonger(key: string, known: string): boolean {
  if (known.startsWith(key)) return true;
  if (key.startsWith(known)) return key.length - known.length <= 4;
  return known.length >= 6 && key.endsWith(known) && key.length - known.length <= 12;
}

function oneId(found: readonly Entry[]): string | null {
  const ids = new Set(found.map((entry) => entry.id));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** How many rows stand under the head that a row of table 三 is the first of; 0 for a row that begins no group. */
export function groupSize(form: TableFormId, first: RowId): number {
  const rows = specs.find((spec) => spec.id === form)?.requests ?? [];
  const head = rows.find((row) => row.id === first)?.path;
  const words = head && head.length > 1 ? head[head.length - 1]?.zh : undefined;
  if (words === undefined) return 0;
  const members = rows.filter((row) => row.path[row.path.length - 1]?.zh === words);
  return members[0]?.id === first ? members.length : 0;
}

/** The rows of table 三 in the order of one form. */
export function requestOrder(form: TableFormId): readonly RowId[] {
  return (specs.find((spec) => spec.id === form)?.requests ?? []).map((row) => row.id);
}

export { specs as FORM_SPECS };
