'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import frame from './table-frame.module.css';
import styles from './virtual-table.module.css';

/** A column of a long table; `width` is a CSS length, the columns without one share the rest. */
export interface VirtualColumn<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly width?: string;
  readonly number?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly VirtualColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A CSS length; the table scrolls inside itself above it. */
  readonly maxHeight: string;
  /** Narrower than this the table scrolls sideways instead of squeezing its columns. */
  readonly minWidth: string;
  /** Height of a usual row in pixels; rows are measured as they come into sight. */
  readonly rowHeight?: number;
}

/** Up to so many rows all are drawn: short tables need no machinery and stand in the page before any script. */
const DRAW_ALL = 60;

/** A region that scrolls must take the focus, or the keyboard cannot scroll it; the linter sees only that it is no control. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** A table of any length: only the rows in sight are drawn, and screen readers are told how many there are. */
export function VirtualTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, maxHeight, minWidth, rowHeight = 30 } = props;
  const scroller = useRef<HTMLElement>(null);
  const all = rows.length <= DRAW_ALL;
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: !all,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowKey(row);
    },
  });
  const shown = all ? rows.map((_, index) => ({ index, start: 0, end: 0 })) : virtual.getVirtualItems();
  const before = all ? 0 : (shown[0]?.start ?? 0);
  const after = all ? 0 : virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <section
      ref={scroller}
      className={frame['frame']}
      {...FOCUSABLE}
      aria-label={caption}
      style={{ '--max-height': maxHeight }}
      data-sticky-head=""
    >
      <table
        className={`${frame['table']} ${styles['table']}`}
        data-sticky-first=""
        style={{ '--min-width': minWidth }}
        aria-rowcount={rows.length + 1}
      >
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={width === undefined ? undefined : { width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ key, head, number }) => (
              <th key={key} scope="col" data-number={number ? '' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} columns={columns.length} />
          {shown.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <tr
                key={rowKey(row)}
                data-index={index}
                aria-rowindex={index + 2}
                ref={all ? undefined : virtual.measureElement}
              >
                {columns.map(({ key, cell, number }, at) =>
                  at === 0 ? (
                    <th key={key} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={key} data-number={number ? '' : undefined}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          <Spacer height={after} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

/** Keeps the room of the rows that are not drawn. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className={styles['spacer']}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
