'use client';

import { useLocale, useTranslations } from 'next-intl';
import { FigureValue, type ShownFigure } from '@/app/_components/figure-value';
import { formatAmountExact } from '@/lib/format';
import { type Applicant, cellKey, type ItemId, isMoney } from '@/lib/forms';
import type { Zeros } from '@/lib/queries/measure';
import styles from './form.module.css';
import { useForm } from './form-context';
import type { FormCell as Cell } from './form-model';

interface Props {
  readonly item: ItemId;
  readonly applicant: Applicant | null;
  /** Where the arrow keys find it. */
  readonly row: number;
  readonly column: number;
  readonly colSpan?: number;
}

/** One cell of the form: what stands there, what it is read as, and whether a finding speaks of it. */
export function FormCell({ item, applicant, row, column, colSpan }: Props) {
  const { cells, zeros, roles, selected, onFocus } = useForm();
  const t = useTranslations('report.form');
  const key = cellKey(item, applicant);
  const cell = cells.get(key);
  if (!cell) return <td data-number="" colSpan={colSpan} />;
  const open = cell.findings.filter(({ waived }) => !waived);
  return (
    <td
      id={key}
      className={styles['cell']}
      colSpan={colSpan}
      data-number=""
      data-total={applicant === 'total' ? '' : undefined}
      data-role={roles.get(key)}
      data-selected={selected === key ? '' : undefined}
      data-finding={open[0]?.severity}
    >
      <a
        href={`#${key}`}
        data-cell=""
        data-row={row}
        data-column={column}
        tabIndex={(row === 0 && column === 0) || selected === key ? 0 : -1}
        onFocus={() => onFocus(key)}
      >
        <FigureValue figure={shownFigure(cell, zeros)} link={false} />
        {cell.derived !== null && (
          <span className={styles['derived']} title={t('derivedHint', { value: cell.derived })}>
            <span aria-hidden="true">→ {cell.derived}</span>
            <span className="visually-hidden">{t('derivedHint', { value: cell.derived })}</span>
          </span>
        )}
        {open.length > 0 && <span className="visually-hidden">{t('hasFindings', { n: open.length })}</span>}
        {isMoney(item) && <Amount cell={cell} />}
      </a>
    </td>
  );
}

/** A cell as it is drawn: read as 0 only where the reader asked for it. */
export function shownFigure({ row, readsZero }: Cell, zeros: Zeros): ShownFigure {
  const read = readsZero && zeros === 'inferred';
  const money = row.state === 'number' && row.value !== null && row.unit_source !== null;
  return {
    value: read ? 0 : money ? printedNumber(row.raw, row.value) : row.value,
    state: row.state,
    approximate: row.approximate,
    raw: row.raw,
    place: row.place,
    unitSource: row.unit_source === 'inferred' || row.unit_source === 'unknown' ? row.unit_source : null,
    ...(read && { inferred: 'zero' as const }),
  };
}

/** The digits of an amount as printed: the form is shown as it was filled, whatever unit the value is stored in. */
function printedNumber(raw: string, value: number | null): number | null {
  const digits = raw.normalize('NFKC').replaceAll(/[,\s]/g, '');
  return /^[+-]?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : value;
}

/** What an amount is in 元, and how that is known. */
function Amount({ cell: { row } }: { readonly cell: Cell }) {
  const t = useTranslations('report.form');
  const locale = useLocale();
  if (row.value === null || row.value === 0) return null;
  const amount = formatAmountExact(row.value, locale, row.approximate);
  const source = row.unit_source === 'inferred' ? t('unitInferred') : '';
  return <span className={styles['amount']}>{t('amount', { amount, source })}</span>;
}
