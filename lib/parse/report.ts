import type { Applicant, FormId, ItemId, TableSection, Topic } from '@/lib/forms';
import type { Place } from '@/lib/readers/raw-document';

/**
 * What a cell holds, kept for ever beside its raw text:
 * `number` a figure · `mark` a sign alone (/ - — 无 * N/A) · `blank` the cell is there, nothing in it · `text` words, or
 * money with words · `absent` the row, the column or the table is not in the report · `unreadable` destroyed on the way.
 */
export type CellState = 'number' | 'mark' | 'blank' | 'text' | 'absent' | 'unreadable';

/** How the unit of an amount is known; null for counts. */
export type UnitSource = 'stated' | 'inferred' | 'unknown';

export interface Figure {
  readonly item: ItemId;
  readonly applicant: Applicant | null;
  /** 元 for money, whole counts otherwise; null unless a number is known. */
  readonly value: number | null;
  readonly state: CellState;
  /** True for a lower bound (1763万余元). */
  readonly approximate: boolean;
  readonly unitSource: UnitSource | null;
  readonly raw: string;
  /** Null for an absent cell. */
  readonly place: Place | null;
  /** How the cell was found: by its labels, by its position, or by both agreeing; null for an absent cell. */
  readonly matchedBy: 'label' | 'position' | 'both' | null;
}

/** A figure of the prose. */
export interface Mention {
  readonly topic: Topic;
  /** The category's name for `published.category`, the channel as named for channels, '' elsewhere. */
  readonly label: string;
  /** 元 for money. */
  readonly value: number;
  /** True for a lower bound (170余条). */
  readonly approximate: boolean;
  /** As printed; '' where no unit stands there or the 0 comes from words (未收到). */
  readonly unit: string;
  /** The figure as printed with its unit, `139条`, or the words a 0 comes from; never the whole sentence. */
  readonly raw: string;
  readonly place: Place;
}

/** A list of the prose: a total and the parts the text gives for it (indices into `Report.mentions`). */
export interface MentionList {
  readonly relation: 'categories' | 'channels';
  readonly total: number;
  readonly parts: readonly number[];
  /** The text claims that the list is the whole (no 等, 主要包括, 以及其他 …, and more than one member). */
  readonly complete: boolean;
  /** Categories and a channel in one list. */
  readonly mixed: boolean;
  /** The same items on every channel: no part above the total, instead of a sum. */
  readonly overlap: boolean;
}

/** How something about the report is known. `subject` is what it is about, `source` which kind of place told it. */
export interface Evidence {
  readonly subject: string;
  readonly value: string;
  readonly source: string;
  readonly raw: string;
  readonly place: Place | null;
}

/** A name of the organisation's parts as far as the text allows to know it; null is not known, never guessed. */
export interface Organisation {
  /** As printed, without 办事处/人民政府 and without its parent (街道, 镇 … included): 大关街道. */
  readonly name: string | null;
  /** 街道 街 镇 乡 民族乡 苏木 地区办事处 办事处 筹备处 农林场 开发区 区镇合一. */
  readonly kind: string | null;
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly province: string | null;
}

export type SectionKind = 'overview' | 'active' | 'requests' | 'review' | 'problems' | 'other';

/** A heading of one of the six prescribed sections as found, or a heading with another title. */
export interface Section {
  readonly kind: SectionKind | null;
  readonly heading: string;
  readonly place: Place;
}

/** One of the report's three tables; `matchedBy` says how the rows were known. */
export interface TableFound {
  readonly section: TableSection;
  /** The form whose rows and columns it shows, which may differ from the form of the year. */
  readonly form: Exclude<FormId, 'free'>;
  readonly place: Place;
}

/** A cell or a group of digits that no item takes. */
export interface Leftover {
  readonly kind: 'extra-cell' | 'digits';
  readonly raw: string;
  readonly place: Place;
  /** The row it stands in, when that is known. */
  readonly item: ItemId | null;
  /** Where it stands: `after` the row's last cell, `label` in place of the label, `table` anywhere else. */
  readonly where: 'after' | 'label' | 'table';
}

/** A row whose label was not in the report and which was known by its position. */
export interface LostLabel {
  readonly item: ItemId;
  readonly place: Place;
}

/** One report as parsed; nothing is inferred here beyond what `evidence` lists. */
export interface Report {
  /** The first 12 hex digits of the file's SHA-256. */
  readonly id: string;
  readonly sha256: string;
  /** File name with its path as given. */
  readonly file: string;
  /** The form whose tables the report shows; when it has none, the form of its year. */
  readonly form: FormId;
  readonly year: number | null;
  readonly title: string | null;
  /** ISO date. */
  readonly publishedOn: string | null;
  readonly organisation: Organisation;
  /** Every cell of `form`, in the order of `formCells(form)`, absent cells too. */
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly lists: readonly MentionList[];
  readonly sections: readonly Section[];
  readonly tables: readonly TableFound[];
  readonly leftovers: readonly Leftover[];
  readonly lostLabels: readonly LostLabel[];
  readonly evidence: readonly Evidence[];
}
