import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '@/lib/charts';
import { channels } from '@/lib/charts/channels';
import type { SampleUse } from '@/lib/charts/chart';
import { distribution } from '@/lib/charts/distribution';
import { outcomes } from '@/lib/charts/outcomes';
import { procurement, procurementLeftOut, procurementOption } from '@/lib/charts/procurement';
import { ranking, rankingOption } from '@/lib/charts/ranking';
import { renderForPage, renderSvg, SVG_WIDTHS } from '@/lib/charts/render-svg';
import { reportNames } from '@/lib/charts/report-names';
import { smallMultiples } from '@/lib/charts/small-multiples';
import { DARK, LIGHT, PAGE } from '@/lib/charts/theme';
import { trend, trendOption } from '@/lib/charts/trend';

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);

/**
 * The stored picture of a chart's sample. `JIEBAO_PICTURES=update` writes it anew: look at the difference before it is
 * committed.
 */
const picture = (id: string) => `test/charts/pictures/${id}.svg`;
const UPDATE = process.env['JIEBAO_PICTURES'] === 'update';

/** The number of the drawing in the ids of hatchings counts on; nothing else may differ. */
const plain = (svg: string) => svg.replace(/build\d+-/g, 'build-').replaceAll('><', '>\n<');

/** What holds of every chart, whatever its rows. */
const testChart: SampleUse<void> = (chart, rows, settings) => {
  it('draws the same picture every time, in page colours only, without a script or a handler', () => {
    for (const width of Object.values(SVG_WIDTHS)) {
      const svg = renderSvg(chart, rows, settings, { locale: 'zh', width });
      expect(plain(renderSvg(chart, rows, settings, { locale: 'zh', width }))).toBe(plain(svg));
      expect(svg).not.toMatch(/NaN|undefined|<script|\son\w+=/);
      // What ECharts cuts shapes out with has a colour that nobody sees.
      expect(svg.replace(/<clipPath[\s\S]*?<\/clipPath>/g, '')).not.toMatch(/(?:fill|stroke)="#/);
    }
  });

  it('draws what its stored picture shows', () => {
    const drawn = renderSvg(chart, rows, settings, { locale: 'zh', width: 560, theme: LIGHT });
    const svg = plain(drawn).replace('>', `><title>${chart.title.zh}</title>`);
    if (UPDATE) writeFileSync(picture(chart.id), `${svg}\n`);
    const stored = existsSync(picture(chart.id)) ? readFileSync(picture(chart.id), 'utf8') : '';
    expect(`${svg}\n`, `${picture(chart.id)}; JIEBAO_PICTURES=update writes it anew`).toBe(stored);
  });

  it('draws nothing outside its picture', () => {
    const svg = renderForPage(chart, rows, settings, 'zh');
    expect(svg.narrow).toContain(`viewBox="0 0 ${SVG_WIDTHS.narrow} ${svg.heights.narrow}"`);
  });

  it('stands without rows', () => {
    expect(() => renderSvg(chart, [], settings, { locale: 'en', width: 342 })).not.toThrow();
  });

  it('has words in both languages', () => {
    const svg = renderSvg(chart, rows, settings, { locale: 'en', width: 720 });
    expect(svg).not.toMatch(/[，。（）]/);
  });
};

describe('the list of charts', () => {
  it('has every chart file of the folder', () => {
    const files = readdirSync('lib/charts').filter((file) =>
      readFileSync(`lib/charts/${file}`, 'utf8').includes('= defineChart<'),
    );
    const listed: readonly string[] = CHARTS.map((chart) => `${chart.id}.ts`);
    const missing = files.filter((file) => !listed.includes(file));
    expect(missing, `add these to lib/charts/index.ts: ${missing.join(', ')}`).toEqual([]);
  });
});

for (const chart of CHARTS) {
  describe(chart.id, () => chart.withSample(testChart));
}

describe('the ranking', () => {
  const { rows, settings } = ranking.sample;
  const svg = renderSvg(ranking, rows, settings, { locale: 'zh', width: 720, theme: LIGHT });

  it('labels every report with its figure or with the reason that there is none', () => {
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['≥ 170', '61', '0', '0（推定）', '/ 只填符号', '▢ 留空']),
    );
  });

  it('hatches as many stubs as reports have no figure', () => {
    expect(svg.match(/fill="url\(#build\d+-p0\)"/g)).toHaveLength(2);
  });

  it('shows text of reports as text', () => {
    const [first] = rows;
    if (!first) throw new Error('the sample has rows');
    const hostile = renderSvg(ranking, [{ ...first, name: '<img src=x onerror=1>' }], settings, {
      locale: 'zh',
      width: 720,
    });
    expect(hostile).not.toContain('<img');
  });

  it('gives every datum the report that a click opens', () => {
    const env = { locale: 'zh', theme: PAGE, width: 720 } as const;
    const keys = JSON.stringify(rankingOption(rows, settings, env)).match(/"key":"r\d"/g);
    expect(new Set(keys)).toHaveProperty('size', rows.length);
  });
});

describe('the outcome bars', () => {
  const { rows } = outcomes.sample;
  const drawn = (mode: 'share' | 'count') =>
    texts(renderSvg(outcomes, rows, { mode }, { locale: 'zh', width: 720, theme: LIGHT }));

  it('say of how many requests the shares are, and where the printed total says otherwise', () => {
    expect(drawn('share')).toEqual(
      expect.arrayContaining(['共 61', '共 15 ≠ 总计栏 0', '共 6', '共 3（推定）', '已知 1，其余不详']),
    );
  });

  it('count what is known, and never read what is not known as 0', () => {
    expect(drawn('count')).toEqual(expect.arrayContaining(['61', '15 ≠ 总计栏 0', '0', '已知 1，其余不详']));
  });
});

describe('the channels', () => {
  it('name every figure of a report and add none up', () => {
    const svg = renderSvg(channels, channels.sample.rows, {}, { locale: 'zh', width: 720 });
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['石桥头镇', '1,970', '≥ 170', '≥ 1,800', '139', '204']),
    );
    expect(texts(svg)).not.toContain('343');
  });
});

describe('the procurement', () => {
  const { rows, settings } = procurement.sample;

  it('says how many reports cannot stand in it, and why', () => {
    expect(procurementLeftOut(rows, 'zh')).toBe('未画出 2 份：金额单位不详 1，数量不详 1');
    expect(procurementLeftOut(rows.slice(0, 3), 'zh')).toBeNull();
  });

  it('draws every report with both figures, those of 0 too', () => {
    const env = { locale: 'zh', theme: PAGE, width: 720 } as const;
    const drawn = JSON.stringify(procurementOption(rows, settings, env));
    expect(drawn).toContain('白鹭乡，下溪镇，东湾街道');
    for (const id of ['r1', 'r2', 'r8']) expect(drawn).toContain(`"key":"${id}"`);
    for (const id of ['r6', 'r7']) expect(drawn).not.toContain(`"key":"${id}"`);
  });
});

describe('the trend', () => {
  const { rows, settings } = trend.sample;
  const env = { locale: 'zh', theme: PAGE, width: 720 } as const;

  it('has no solid line over a year without a report or over the change of forms', () => {
    const { series } = trendOption(rows, settings, env);
    const lines: readonly unknown[] = Array.isArray(series) ? series : [];
    const spans = lines.flatMap((line) => {
      const text = JSON.stringify(line);
      if (!text.includes('"symbolSize":7')) return [];
      return [[...text.matchAll(/"key":"[abc](\d{4})"/g)].map((match) => Number(match[1]))];
    });
    expect(spans).toEqual([[2019, 2020], [2021, 2022, 2023], [2019], [2021, 2022, 2023], [2021, 2022]]);
  });

  it('shows the sign of a report that has no figure', () => {
    const drawn = texts(renderSvg(trend, rows, settings, { locale: 'zh', width: 720 }));
    expect(drawn).toEqual(expect.arrayContaining(['/', '▢', '换表', '中位数']));
  });
});

describe('the distribution', () => {
  it('lists every chosen town with its figure or the reason that there is none', () => {
    const { rows, settings } = distribution.sample;
    const drawn = texts(renderSvg(distribution, rows, settings, { locale: 'zh', width: 720 }));
    expect(drawn).toEqual(
      expect.arrayContaining(['≤ 0', '中位数 18', '61', '≥ 170', '0', '0（推定）', '▢ 留空']),
    );
  });
});

describe('the small multiples', () => {
  it('keep a place for every report in every panel', () => {
    const { rows, settings } = smallMultiples.sample;
    const drawn = texts(renderSvg(smallMultiples, rows, settings, { locale: 'zh', width: 720 }));
    for (const name of ['青柳街道', '石桥头镇', '云岭民族乡']) {
      expect(drawn.filter((text) => text === name)).toHaveLength(settings.panels.length);
    }
    expect(drawn).toEqual(expect.arrayContaining(['? 单位不详', '分母为 0', '50% (1/2)']));
  });
});

describe('names of reports', () => {
  it('name the county only where two towns share a name, and the year only where there are several', () => {
    expect(
      reportNames(
        [
          { name: '前进街道', county: '东区', year: 2020 },
          { name: '前进街道', county: '西区', year: 2020 },
          { name: '白鹭乡', county: '西区', year: 2020 },
        ],
        'zh',
      ),
    ).toEqual(['前进街道（东区）', '前进街道（西区）', '白鹭乡']);
    expect(
      reportNames(
        [
          { name: '白鹭乡', county: '西区', year: 2019 },
          { name: '白鹭乡', county: '西区', year: 2020 },
        ],
        'zh',
      ),
    ).toEqual(['白鹭乡 2019', '白鹭乡 2020']);
  });
});

describe('the colours of charts', () => {
  const tokens = readFileSync('app/_theme/tokens.css', 'utf8');

  /** `var(--x)` of the page theme → its light or dark value in tokens.css. */
  const tokenOf = (variable: string, scheme: 0 | 1) => {
    const name = /var\((--[\w-]+)\)/.exec(variable)?.[1] ?? variable;
    const found = new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
    return found?.[scheme + 1];
  };

  it.each([
    ['light', LIGHT, 0],
    ['dark', DARK, 1],
  ] as const)('are those of the page, %s', (_, theme, scheme) => {
    const { outcome, town, ...flat } = theme;
    const { outcome: pageOutcome, town: pageTown, ...pageFlat } = PAGE;
    for (const [key, color] of [flat, outcome, town].flatMap((part) => Object.entries(part))) {
      const variable = Reflect.get({ ...pageFlat, ...pageOutcome, ...pageTown }, key);
      expect([key, tokenOf(String(variable), scheme)]).toEqual([key, color]);
    }
  });

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('have the contrast that text (4.5) and graphics (3) need on paper, %s', (_, theme) => {
    for (const text of [theme.ink, theme.ink2, theme.ink3, theme.accent, theme.error]) {
      expect(contrast(text, theme.paper), text).toBeGreaterThanOrEqual(4.5);
    }
    for (const fill of [theme.bar, theme.hatch, ...Object.values(theme.outcome), ...theme.town]) {
      expect(contrast(fill, theme.paper), fill).toBeGreaterThanOrEqual(3);
    }
  });
});

/** WCAG 2 contrast of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
