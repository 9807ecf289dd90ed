import type { Initial } from '@/app/_data/use-query';
import type { ChartSvg } from '@/lib/charts/render-svg';
import type { SqlRow } from '@/lib/store/database';

/**
 * The picture of the build, as long as it shows the rows of the build. A chart that is not in sight is not drawn anew: an
 * old picture of other rows would stand there and lie.
 */
export function buildPicture<Params, Row extends SqlRow>(
  answer: { readonly rows: readonly Row[] | null },
  initial: Initial<Params, Row>,
  svg: ChartSvg,
): { readonly svg?: ChartSvg } {
  return answer.rows === initial.rows ? { svg } : {};
}
