import { intlTag, type Locale } from './locale';

/**
 * Figures as a reader sees them. No figure is changed in silence: where a display has fewer digits than the figure,
 * it starts with `≈`, and the exact figure is one call away ({@link formatAmountExact}) for titles and files.
 */

/** Made once: making one takes longer than a thousand uses, and a table shows thousands of figures. */
const COUNTS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat(intlTag('zh'), { maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat(intlTag('en'), { maximumFractionDigits: 20 }),
};

/** A count with thousands separated: 31,775. A lower bound (170余) starts with `≥`. */
export function formatCount(value: number, locale: Locale, approximate = false): string {
  const text = COUNTS[locale].format(value);
  return approximate ? `≥ ${text}` : text;
}

/** An amount of 元 with every digit that it has: 207,204.99 元, ¥207,204.99. */
export function formatAmountExact(yuan: number, locale: Locale, approximate = false): string {
  const text = formatCount(yuan, locale);
  return `${approximate ? '≥ ' : ''}${locale === 'zh' ? `${text} 元` : `¥${text}`}`;
}

interface AmountScale {
  readonly from: number;
  readonly show: (text: string) => string;
}

const SCALES: Readonly<Record<Locale, readonly AmountScale[]>> = {
  zh: [
    { from: 1e8, show: (text) => `${text} 亿元` },
    { from: 1e4, show: (text) => `${text} 万元` },
  ],
  en: [
    { from: 1e9, show: (text) => `¥${text} billion` },
    { from: 1e6, show: (text) => `¥${text} million` },
  ],
};

/**
 * An amount of 元 in the size that its magnitude is spoken of in: 8,040 元, ≈ 20.72 万元, 1,763 万元; ¥17.63 million.
 * At most two decimals; `≈` says that digits were left out, `≥` that the figure is a lower bound (1763万余元).
 */
export function formatAmount(yuan: number, locale: Locale, approximate = false): string {
  const scale = SCALES[locale].find(({ from }) => Math.abs(yuan) >= from);
  if (!scale) return formatAmountExact(yuan, locale, approximate);
  const scaled = yuan / scale.from;
  const rounded = Math.round(scaled * 100) / 100;
  const exact = Math.abs(rounded * scale.from - yuan) < 1e-6 * scale.from;
  const text = new Intl.NumberFormat(intlTag(locale), { maximumFractionDigits: 2 }).format(rounded);
  return `${approximate ? '≥ ' : ''}${exact || approximate ? '' : '≈ '}${scale.show(text)}`;
}

/**
 * A share in per cent with one decimal: 33.3%. A share that is not all and not nothing never reads as 100% or 0%
 * (`>99.9%`, `<0.1%`). Null where there is nothing to have a share of.
 */
export function formatShare(part: number, whole: number, locale: Locale): string | null {
  if (whole === 0) return null;
  const share = part / whole;
  const format = new Intl.NumberFormat(intlTag(locale), { style: 'percent', maximumFractionDigits: 1 });
  if (share > 0 && share < 0.001) return `<${format.format(0.001)}`;
  if (share < 1 && share > 0.999) return `>${format.format(0.999)}`;
  return format.format(share);
}
