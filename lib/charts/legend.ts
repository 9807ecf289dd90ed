import { type ChartEnv, textWidth } from './chart';

const ITEM = 14;
/** Between names, and between lines of them. */
const GAP = 10;
const BELOW = 6;
/** Height of one line of names. */
const TEXT = 14;

/**
 * A legend above a chart: names in the order given, which are those of the series, over as many lines as they need.
 * It explains and does not switch series on and off, because what is hidden would be left out in silence.
 */
export function legendAbove(env: ChartEnv, names: readonly string[]) {
  let lines = 1;
  let used = 0;
  // ECharts measures text otherwise than we do: the lines are broken here, so that their number is known.
  const data: string[] = [];
  for (const name of names) {
    const width = ITEM + 5 + textWidth(name) + GAP;
    if (used > 0 && used + width - GAP > env.width) {
      data.push('\n');
      lines += 1;
      used = 0;
    }
    data.push(name);
    used += width;
  }
  return {
    /** px that the legend takes. */
    height: lines * (TEXT + GAP) - GAP + BELOW,
    option: {
      data,
      left: 0,
      top: 0,
      padding: 0,
      borderColor: 'transparent',
      itemWidth: ITEM,
      itemHeight: 10,
      itemGap: GAP,
      selectedMode: false,
      inactiveColor: env.theme.ink3,
      textStyle: { color: env.theme.ink2, fontSize: 12, lineHeight: TEXT },
    },
  };
}
