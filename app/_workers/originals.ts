/**
 * Which of several files with the same bytes is the report: the rule of `collectIntakes` in `lib/intake`, told one file at
 * a time because reports are kept as they come. What was there before the import stays the original; among the files given
 * it is the first path.
 *
 *      b.txt 3da2…  ──▶ the report
 *      a.txt 3da2…  ──▶ the report instead, and b.txt is its duplicate
 */
export class Originals {
  private readonly known: ReadonlyMap<string, string>;
  private readonly given = new Map<string, { readonly path: string; readonly index: number }>();

  /** `known`: the report ids that are there, with their files. */
  constructor(known: ReadonlyMap<string, string>) {
    this.known = known;
  }

  /** What a file that is a report is, now that it is known. `isBefore` compares paths. */
  settle(id: string, path: string, index: number, isBefore: (a: string, b: string) => boolean): Standing {
    const there = this.known.get(id);
    if (there !== undefined) return { as: 'duplicate', of: there };
    const first = this.given.get(id);
    if (first && !isBefore(path, first.path)) return { as: 'duplicate', of: first.path };
    this.given.set(id, { path, index });
    return first ? { as: 'instead', of: first.index } : { as: 'original' };
  }
}

export type Standing =
  | { readonly as: 'original' }
  | { readonly as: 'duplicate'; readonly of: string }
  /** The file at that position was taken for the report until now. */
  | { readonly as: 'instead'; readonly of: number };
