'use client';

import { useTranslations } from 'next-intl';
import { TableFrame } from '@/app/_components/table-frame';
import { useLabel } from '@/app/_i18n/use-label';
import type { FormItem } from '@/lib/forms';
import styles from './form.module.css';
import { FormCell } from './form-cell';
import { blocksOf } from './form-model';

interface Props {
  readonly caption: string;
  readonly items: readonly FormItem[];
  /** Table 二 prints the article of the regulations over each block. */
  readonly headed?: boolean;
}

/**
 * Tables 二 and 四: blocks of rows × columns one below the other, as printed. A block with fewer columns than the widest
 * lets its last column run to the edge.
 */
export function BlockTable({ caption, items, headed = false }: Props) {
  const t = useTranslations('report.form');
  const label = useLabel();
  const blocks = blocksOf(items);
  const widest = Math.max(...blocks.flatMap((rows) => rows.map((row) => row.length)));
  let rowNumber = -1;
  return (
    <TableFrame caption={caption} showCaption>
      {blocks.map((rows) => {
        const first = rows[0] ?? [];
        const spanOf = (at: number) => (at === first.length - 1 ? widest - first.length + 1 : 1);
        return (
          <tbody key={first[0]?.id} className={styles['block']}>
            {headed && (
              <tr>
                <th scope="rowgroup" colSpan={widest + 1} className={styles['article']}>
                  {first[0] && label(first[0].block)}
                </th>
              </tr>
            )}
            <tr className={styles['columns']}>
              <th scope="col">{t(headed ? 'content' : 'route')}</th>
              {first.map((item, at) => (
                <th key={item.id} scope="col" data-number="" colSpan={spanOf(at)}>
                  {item.column && label(item.column)}
                </th>
              ))}
            </tr>
            {rows.map((row) => {
              rowNumber += 1;
              const own = rowNumber;
              return (
                <tr key={row[0]?.id}>
                  <th scope="row">{row[0]?.rowPath.map(label).join(' ')}</th>
                  {row.map((item, at) => (
                    <FormCell
                      key={item.id}
                      item={item.id}
                      applicant={null}
                      row={own}
                      column={at}
                      colSpan={spanOf(at)}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        );
      })}
    </TableFrame>
  );
}
