import type { FigureRow } from '@/lib/dataset/tables';

/**
 * What a cell holds beside its value is one byte, its status:
 *
 *       bit  7 6   5 4    3             2 1 0
 *            x s   unit   approximate   state      s: several prose figures differ, the value is the largest
 *                                                  x: the report's zero convention leaves this cell out
 *
 * NULL: the report's form does not have the cell. A value that is NULL beside the state `number` is an amount whose
 * unit is unknown.
 *
 * The byte is stored only where it cannot be told from the rest (`told`, column `<cell>#`). Most cells without a value
 * share one state within a table of a report, its *base* (columns `base2` `base3` `base4`):
 *
 *      told     0    a number where there is a value, the table's base where there is none
 *               255  the form does not have the cell
 *               else the status itself
 *
 * So the columns are constant over long stretches and cost next to nothing in a file: 10.7 MB of 33.6 as plain
 * bytes, some 1 MB so.
 */
export const STATES = ['number', 'mark', 'blank', 'text', 'absent', 'unreadable'] as const;

export type State = (typeof STATES)[number];

const UNIT_SOURCES = ['stated', 'inferred', 'unknown'] as const;

export const APPROXIMATE = 8;
export const SEVERAL = 64;
export const ZERO_EXCEPTION = 128;

const STATE_CODES: Readonly<Record<State, number>> = {
  number: 1,
  mark: 2,
  blank: 3,
  text: 4,
  absent: 5,
  unreadable: 6,
};

/** The number of a state in the lowest three bits, from 1. */
export function stateCode(state: State): number {
  return STATE_CODES[state];
}

export function statusOf(cell: Pick<FigureRow, 'state' | 'approximate' | 'unit_source'>): number {
  const unit = cell.unit_source === null ? 0 : UNIT_SOURCES.indexOf(cell.unit_source) + 1;
  return stateCode(cell.state) + (cell.approximate ? APPROXIMATE : 0) + unit * 16;
}

const cases = (names: readonly string[]) =>
  names.map((name, at) => `WHEN ${at + 1} THEN '${name}'`).join(' ');

export const AS_EXPECTED = 0;
export const NOT_IN_FORM = 255;

/** SQL macros that read the byte, and that read marks and blanks as 0 under a report's inferred convention. */
export const STATUS_MACROS: readonly string[] = [
  `CREATE MACRO status_of(told, value, base) AS CASE told WHEN ${AS_EXPECTED} THEN CASE WHEN value IS NULL THEN base ELSE ${stateCode('number')}::UTINYINT END WHEN ${NOT_IN_FORM} THEN NULL ELSE told END`,
  `CREATE MACRO state_of(status) AS CASE status & 7 ${cases(STATES)} END`,
  `CREATE MACRO unit_source_of(status) AS CASE (status >> 4) & 3 ${cases(UNIT_SOURCES)} END`,
  `CREATE MACRO is_approximate(status) AS (status & ${APPROXIMATE}) <> 0`,
  `CREATE MACRO is_several(status) AS (status & ${SEVERAL}) <> 0`,
  // The common case first: only for cells without a value is anything else worked out. A cell that the convention
  // leaves out has its highest bit set and so equals no state.
  `CREATE MACRO reads_zero(value, status, zero_mark, zero_blank) AS CASE WHEN value IS NOT NULL THEN false ELSE CASE status & ${ZERO_EXCEPTION + 7} WHEN ${stateCode('mark')} THEN zero_mark WHEN ${stateCode('blank')} THEN zero_blank ELSE false END END`,
  `CREATE MACRO value_or_zero(value, status, zero_mark, zero_blank) AS CASE WHEN value IS NOT NULL THEN value WHEN CASE status & ${ZERO_EXCEPTION + 7} WHEN ${stateCode('mark')} THEN zero_mark WHEN ${stateCode('blank')} THEN zero_blank ELSE false END THEN 0 END`,
  // A prose figure's text is left out of database files where it is just its value and unit.
  'CREATE MACRO raw_of(raw, value, unit) AS coalesce(raw, value::BIGINT::VARCHAR || unit)',
];
