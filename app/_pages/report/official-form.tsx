'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { TableFrame } from '@/app/_components/table-frame';
import { useLabel } from '@/app/_i18n/use-label';
import { APPLICANT_IDS, APPLICANTS, type FormId, formItems, ORGANISATION_HEAD } from '@/lib/forms';
import { BlockTable } from './block-table';
import styles from './form.module.css';
import { FormCell } from './form-cell';
import { rowHeads } from './form-model';

/** The three tables of the official form as they were filled, laid out as they are printed. */
export function OfficialForm({ form }: { readonly form: FormId }) {
  const t = useTranslations('report.form');
  const items = formItems(form);
  if (items.length === 0) return <p className={styles['none']}>{t('freeForm')}</p>;
  const active = items.filter(({ section }) => section === 2);
  const review = items.filter(({ section }) => section === 4);
  return (
    <div className={styles['form']} {...ARROW_KEYS}>
      <BlockTable caption={t('table2')} items={active} headed />
      <RequestTable form={form} caption={t('table3')} />
      <BlockTable caption={t('table4')} items={review} />
    </div>
  );
}

function RequestTable({ form, caption }: { readonly form: FormId; readonly caption: string }) {
  const t = useTranslations('report.form');
  const label = useLabel();
  const locale = useLocale();
  const items = formItems(form).filter(({ section }) => section === 3);
  const heads = rowHeads(items);
  return (
    <div className={styles['requests']} lang={locale === 'zh' ? undefined : 'en'}>
      <TableFrame caption={caption} showCaption stickyFirst={false}>
        <colgroup>
          <col className={styles['colGroup']} />
          <col className={styles['colGroup']} />
          <col className={styles['colName']} />
        </colgroup>
        <thead>
          <tr>
            <td colSpan={3} rowSpan={3} className={styles['corner']}>
              {t('relation')}
            </td>
            <th scope="colgroup" colSpan={7}>
              {t('applicants')}
            </th>
          </tr>
          <tr>
            {APPLICANTS.map(({ id, label: name }) => {
              if (id === 'natural_person' || id === 'total') {
                return (
                  <th key={id} scope="col" rowSpan={2} data-number="">
                    {label(name)}
                  </th>
                );
              }
              if (id !== 'business') return null;
              return (
                <th key={id} scope="colgroup" colSpan={5}>
                  {label(ORGANISATION_HEAD)}
                </th>
              );
            })}
          </tr>
          <tr>
            {APPLICANTS.filter(({ id }) => id !== 'natural_person' && id !== 'total').map(
              ({ id, label: name }) => (
                <th key={id} scope="col" data-number="">
                  {label(name)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((item, row) => (
            <tr key={item.id}>
              {heads[row]?.map((head) => (
                <th
                  key={head.label.zh}
                  scope={head.rowSpan > 1 ? 'rowgroup' : 'row'}
                  rowSpan={head.rowSpan}
                  colSpan={head.colSpan}
                  data-level={head.level}
                  data-group={head.rowSpan > 1 ? '' : undefined}
                >
                  <span>{label(head.label)}</span>
                </th>
              ))}
              {APPLICANT_IDS.map((applicant, column) => (
                <FormCell key={applicant} item={item.id} applicant={applicant} row={row} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}

/** Arrow keys go from cell to cell, so that a table is one stop of the tab key. The links inside take the focus. */
const ARROW_KEYS = { onKeyDown: moveFocus } as const;

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys within one table. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null;
  const table = from?.closest('table');
  if (!step || !from || !table || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = Number(from.dataset['row']) + step[0];
  const column = Number(from.dataset['column']) + step[1];
  const next = table.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
