import { cellKey } from '@/lib/forms';
import { keyOf, writeReport } from '../property/write-text';

/**
 * A report of an invented town in which every state of a cell stands somewhere, and one of the 2021 form beside it, in
 * which some of its cells do not exist. Nobody asked that town for anything, and it says so: its marks can be read as 0.
 */
export const EVERY_STATE = {
  town: '晴川镇',
  year: 2020,
  /** Which cell shows what; the raw text of each is in {@link everyState}. */
  cells: {
    number: 'licence.decisions',
    zero: 'penalty.decisions',
    mark: 'normative.made',
    blank: 'normative.published',
    text: 'penalty.change',
    approximate: 'normative.public_total',
    absent: 'coercion.decisions',
    unreadable: 'licence.items_last_year',
    unknownUnit: 'procurement.amount',
    inferred: 'requests.received/total',
  },
} as const;

/** The text of the report with every state; a word that must go nowhere can be written into its prose. */
export function everyState(canary = ''): string {
  const raw: Readonly<Record<string, string>> = {
    'licence.items_last_year': '000',
    'licence.change': '-3',
    'licence.decisions': '1,208',
    'normative.made': '／',
    'normative.published': '',
    'normative.public_total': '170余',
    'penalty.items_last_year': '=1+1',
    'penalty.change': '见附件',
    'penalty.decisions': '0',
    'procurement.items': '20',
    'procurement.amount': '8640',
  };
  const text = writeReport({
    form: '2019',
    year: EVERY_STATE.year,
    town: EVERY_STATE.town,
    layout: 'tabs',
    raw: (cell) => raw[keyOf(cell)] ?? '/',
  });
  return text
    .replace('认真做好政府信息公开工作。', `主动公开政府信息61条，未收到政府信息公开申请。${canary}`)
    .replace('\t行政强制\n\t/\n\t/\n\t/\n\n', '');
}

/** The neighbour of another form: its fees are money, it says nothing of procurement. */
export function neighbour(): string {
  return writeReport({
    form: '2021',
    year: 2022,
    town: '晴川镇',
    layout: 'tabs',
    raw: (cell) => (cellKey(cell.item, cell.applicant) === 'licence.decisions' ? '1310' : '0'),
  });
}
