/** A label at the end of a line: where its figure stands, in px from the top. */
export interface EndLabel {
  readonly key: string;
  readonly y: number;
}

/**
 * How far each label moves up (negative) or down so that labels of figures close together do not cover each other:
 *
 *      ●╮ 甲街道        labels keep their order; each at least `gap` px below the one above, none below `bottom`
 *      ●┼ 乙镇
 *      ●╯ 丙乡
 */
export function labelShifts(
  labels: readonly EndLabel[],
  gap: number,
  bottom: number,
): ReadonlyMap<string, number> {
  const sorted = labels.toSorted((a, b) => a.y - b.y || (a.key < b.key ? -1 : 1));
  const placed: number[] = [];
  for (const { y } of sorted) placed.push(Math.max(y, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  let limit = bottom;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at] ?? limit, limit);
    limit = (placed[at] ?? limit) - gap;
  }
  return new Map(sorted.map(({ key, y }, at) => [key, Math.round((placed[at] ?? y) - y)]));
}
