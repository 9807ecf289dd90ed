'use client';

import { useMemo } from 'react';
import { type VirtualColumn, VirtualTable } from '@/app/_components/virtual-table';
import type { ConsoleAnswer } from '@/lib/store/console';
import styles from './console.module.css';

type Row = ConsoleAnswer['rows'][number];

/** The answer as it came: NULL is said, numbers keep every digit. */
export function AnswerTable({
  answer,
  caption,
}: {
  readonly answer: ConsoleAnswer;
  readonly caption: string;
}) {
  const rows = useMemo(() => answer.rows.map((row, index) => ({ row, index })), [answer]);
  const columns = useMemo(
    () =>
      answer.columns.map(
        (name): VirtualColumn<{ readonly row: Row; readonly index: number }> => ({
          key: name,
          head: <code>{name}</code>,
          width: `${widthOf(name, answer.rows)}rem`,
          number: answer.rows.some((row) => typeof row[name] === 'number'),
          cell: ({ row }) => {
            const value = row[name] ?? null;
            return value === null ? <span className={styles['null']}>NULL</span> : String(value);
          },
        }),
      ),
    [answer],
  );
  const width = answer.columns.reduce((sum, name) => sum + widthOf(name, answer.rows), 0);
  return (
    <VirtualTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ index }) => String(index)}
      maxHeight="30rem"
      minWidth={`${width}rem`}
    />
  );
}

/** Width of a column in rem by its longest text among the first rows; an ideograph takes two letters. */
function widthOf(name: string, rows: readonly Row[]): number {
  const letters = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
  const longest = rows
    .slice(0, 50)
    .reduce((most, row) => Math.max(most, letters(String(row[name] ?? 'NULL'))), letters(name));
  return Math.min(24, Math.max(4, longest * 0.5 + 1.6));
}
