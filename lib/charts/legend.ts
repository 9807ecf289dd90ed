import { type ChartEnv, textWidth } from './chart';

const ITEM = 14;
const GAP = 14;
const LINE = 20;

/**
 * A legend above a chart: names in the order given, which are those of the series, over as many lines as they need.
 * It explains and does not switch series on and off, because what is hidden would be left out in silence.
 */
export function legendAbove(env: ChartEnv, names: readonly string[]) {
  let lines = 1;
  let used = 0;
  for (const name of names) {
    const width = ITEM + 5 + textWidth(name) + GAP;
    if (used > 0 && used + width > env.width) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return {
    /** px that the legend takes. */
    height: lines * LINE,
    option: {
      data: [...names],
      left: 0,
      top: 0,
      padding: 0,
      borderColor: 'transparent',
      itemWidth: ITEM,
      itemHeight: 10,
      itemGap: GAP,
      selectedMode: false,
      inactiveColor: env.theme.ink3,
      textStyle: { color: env.theme.ink2, fontSize: 12, lineHeight: LINE - 6 },
    },
  };
}
