import { ITEMS, type ItemId, isMoney } from '@/lib/forms';
import { readNumber, tenThousandfold, toNumber } from './read-number';
import type { Evidence, Figure, Mention, UnitSource } from './report';

/**
 * In which unit an amount is, in the order of evidence that a single report has:
 *
 *     the cell's words (160.5964万元) → the head over its column (单位：万元) → the prose with the same digits
 *     → magnitude: of 元 and 万元 exactly one gives a plausible price → unknown, and then there is no value
 *
 * A zero is 0 in any unit; it is kept as 0 with the unit `inferred`. Other reports of the district would come before
 * magnitude, but are not known here.
 */
export interface AmountReading {
  readonly figure: Figure;
  readonly evidence: Evidence | null;
}

/** What is known around an amount. */
export interface AmountContext {
  /** The words over its column, '' for none. */
  readonly head: string;
  readonly mentions: readonly Mention[];
  /** How many items the amount was paid for, null when the report does not say. */
  readonly items: number | null;
}

type Unit = '元' | '万元';

/** The amount in 元 with how its unit is known. Figures that are no money, and cells without digits, come back as they are. */
export function readAmount(figure: Figure, context: AmountContext): AmountReading {
  if (!isMoney(figure.item) || figure.value === null) return { figure, evidence: null };
  if (readNumber(figure.raw).unit === '元') return { figure: stated(figure), evidence: null };
  if (figure.state !== 'number')
    return { figure: { ...figure, unitSource: 'unknown', value: null }, evidence: null };
  const { unit, source, origin, told } = unitOf(figure, figure.value, context);
  if (unit === null) return { figure: { ...figure, value: null, unitSource: 'unknown' }, evidence: null };
  const value = unit === '万元' ? tenThousandfold(figure.value) : figure.value;
  if (value === null) return { figure: { ...figure, value: null, unitSource: 'unknown' }, evidence: null };
  return {
    figure: { ...figure, value, unitSource: source },
    evidence: {
      subject: `${figure.item}.unit`,
      value: unit,
      source: origin,
      raw: told?.raw ?? figure.raw,
      place: told?.place ?? figure.place,
    },
  };
}

function stated(figure: Figure): Figure {
  return { ...figure, unitSource: 'stated' };
}

interface KnownUnit {
  readonly unit: Unit | null;
  readonly source: UnitSource;
  readonly origin: string;
  /** The prose figure that told, null when something else did. */
  readonly told: Mention | null;
}

function unitOf(figure: Figure, printed: number, { head, mentions, items }: AmountContext): KnownUnit {
  const ofHead = unitIn(head);
  if (ofHead) return { unit: ofHead, source: 'stated', origin: 'column-head', told: null };
  const mention = mentions.find(({ topic, raw }) => topic === figure.item && samePrinted(raw, printed));
  const ofMention = mention ? unitIn(mention.raw) : null;
  if (mention && ofMention) {
    return { unit: ofMention, source: 'stated', origin: 'prose', told: mention };
  }
  // The 2021 form prints 万元 over this column; a report that dropped the words still follows the form.
  if (figure.item === 'fee.amount') return { unit: '万元', source: 'inferred', origin: 'form', told: null };
  if (printed === 0) return { unit: '元', source: 'inferred', origin: 'zero-in-any-unit', told: null };
  const unit = unitByMagnitude(printed, items);
  return { unit, source: unit === null ? 'unknown' : 'inferred', origin: 'magnitude', told: null };
}

function unitIn(words: string): Unit | null {
  if (/万\s*元|万余元|万多元/.test(words)) return '万元';
  return /元/.test(words) ? '元' : null;
}

/** The figure a mention prints, without its unit, is the one that the cell prints. */
function samePrinted(raw: string, printed: number): boolean {
  const digits = /[\d０-９][\d０-９,，.．]*/.exec(raw)?.[0] ?? '';
  return readNumber(digits).value === printed;
}

/** Plausible prices in 元; from the amounts of public reports (shared domain notes, section 5). */
const PER_ITEM = { from: 300, to: 20_000_000 } as const;
const IN_TOTAL = { from: 1_000, to: 500_000_000 } as const;

/** The only unit that makes an amount plausible; null when both or neither do. */
export function unitByMagnitude(printed: number, items: number | null): Unit | null {
  const tenfold = toNumber(String(printed), 4);
  const asYuan = isPlausible(printed, items);
  const asTenThousand = tenfold !== null && isPlausible(tenfold, items);
  if (asYuan === asTenThousand) return null;
  return asYuan ? '元' : '万元';
}

function isPlausible(amountYuan: number, items: number | null): boolean {
  if (amountYuan < IN_TOTAL.from || amountYuan > IN_TOTAL.to) return false;
  if (items === null || items <= 0) return true;
  const perItem = amountYuan / items;
  return perItem >= PER_ITEM.from && perItem <= PER_ITEM.to;
}

/** The items whose value is money. */
export const AMOUNTS: readonly ItemId[] = ITEMS.map(({ id }) => id).filter(isMoney);

/** The item that counts what an amount was paid for; null where the form counts nothing. */
export function itemsBehind(item: ItemId): ItemId | null {
  return item === 'procurement.amount' ? 'procurement.items' : null;
}
