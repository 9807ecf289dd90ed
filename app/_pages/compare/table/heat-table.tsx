'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { TableFrame } from '@/app/_components/table-frame';
import { reportPath } from '@/app/_i18n/locales';
import type { ItemId } from '@/lib/forms';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import { FEWEST } from './difference';
import { baselineText, HeatCell } from './heat-cell';
import styles from './heat-table.module.css';
import type { GroupId } from './rows';
import { useTableArrows } from './table-arrows';
import type { ShownBlock, ShownGroup, ShownRow, TableQuestion } from './table-model';

interface Props {
  readonly groups: readonly ShownGroup[];
  readonly reports: readonly BasketTownRow[];
  readonly base: TableQuestion['base'];
  readonly zeros: boolean;
  readonly updating: boolean;
  /** Items whose applicants are shown. */
  readonly split: readonly ItemId[];
  readonly onSplit: (item: ItemId) => void;
}

/** Rows of the form × chosen reports. Groups and blocks fold; arrow keys walk between figures. */
export function HeatTable({ groups, reports, base, zeros, updating, split, onSplit }: Props) {
  const t = useTranslations('compare.table');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (id: string) =>
    setFolded((now) =>
      now.has(id) ? new Set([...now].filter((other) => other !== id)) : new Set([...now, id]),
    );
  const wrap = useRef<HTMLDivElement>(null);
  useTableArrows(wrap);
  const body = { reports, base, split, onSplit, folded, fold };
  return (
    <div ref={wrap} className={styles['wrap']} data-updating={updating || undefined}>
      <TableFrame caption={t('caption', { n: reports.length })} maxHeight="82vh">
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {t('item')}
            </th>
            <th scope="col" data-number="" data-base={base.kind === 'basket' || undefined}>
              {t('median')}
              <span className={styles['sub']}>{t('medianOf', { n: reports.length })}</span>
            </th>
            {reports.map((report) => (
              <ReportHead
                key={report.report}
                report={report}
                zeros={zeros}
                isBase={base.kind === 'report' && base.report === report.report}
              />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupBody key={group.id} group={group} {...body} />
        ))}
      </TableFrame>
    </div>
  );
}

function ReportHead({
  report,
  zeros,
  isBase,
}: {
  readonly report: BasketTownRow;
  readonly zeros: boolean;
  readonly isBase: boolean;
}) {
  const t = useTranslations('compare.table');
  const tBasket = useTranslations('compare.basket');
  const locale = useLocale();
  return (
    <th scope="col" data-number="" className={styles['town']} data-base={isBase || undefined}>
      <Link href={reportPath(locale, report.report)} prefetch={false}>
        {report.name ?? tBasket('unknownTown')}
      </Link>
      <span className={styles['sub']}>
        {report.county ?? ''} {report.year ?? tBasket('unknownYear')}
      </span>
      {isBase && <span className={styles['tag']}>{t('base')}</span>}
      {zeros && !(report.zero_mark || report.zero_blank) && (
        <span className={styles['sub']}>{t('noConvention')}</span>
      )}
    </th>
  );
}

interface BodyProps {
  readonly reports: readonly BasketTownRow[];
  readonly base: TableQuestion['base'];
  readonly split: readonly ItemId[];
  readonly onSplit: (item: ItemId) => void;
  readonly folded: ReadonlySet<string>;
  readonly fold: (id: string) => void;
}

function GroupBody({ group, ...rest }: BodyProps & { readonly group: ShownGroup }) {
  const t = useTranslations('compare.groups');
  const open = !rest.folded.has(group.id);
  const id: GroupId = group.id;
  return (
    <tbody>
      <FoldRow
        label={t(id)}
        rows={group.rows}
        level="group"
        open={open}
        columns={rest.reports.length + 1}
        onFold={() => rest.fold(group.id)}
      />
      {open && group.blocks.map((block) => <BlockRows key={block.id} block={block} {...rest} />)}
    </tbody>
  );
}

function BlockRows({ block, ...rest }: BodyProps & { readonly block: ShownBlock }) {
  const open = block.label === null || !rest.folded.has(block.id);
  return (
    <>
      {block.label !== null && (
        <FoldRow
          label={block.label}
          rows={block.rows.length}
          level="block"
          open={open}
          columns={rest.reports.length + 1}
          onFold={() => rest.fold(block.id)}
        />
      )}
      {open &&
        block.rows.map((shown) => (
          <FigureRow key={shown.row.key} shown={shown} inBlock={block.label !== null} {...rest} />
        ))}
    </>
  );
}

function FoldRow({
  label,
  rows,
  level,
  open,
  columns,
  onFold,
}: {
  readonly label: string;
  readonly rows: number;
  readonly level: 'group' | 'block';
  readonly open: boolean;
  readonly columns: number;
  readonly onFold: () => void;
}) {
  const t = useTranslations('compare.table');
  return (
    <tr className={styles[level]}>
      <th scope="rowgroup">
        <button type="button" aria-expanded={open} onClick={onFold}>
          <span aria-hidden="true">{open ? '▾' : '▸'}</span> {label}
          {!open && <span className={styles['sub']}>{t('rows', { n: rows })}</span>}
        </button>
      </th>
      <td colSpan={columns} />
    </tr>
  );
}

function FigureRow({
  shown,
  inBlock,
  reports,
  base,
  split,
  onSplit,
}: BodyProps & { readonly shown: ShownRow; readonly inBlock: boolean }) {
  const t = useTranslations('compare.table');
  const locale = useLocale();
  const { row, median, cells } = shown;
  const { splits } = row;
  const few = median.known < FEWEST;
  return (
    <tr data-part={row.part || undefined} data-in-block={inBlock || undefined}>
      <th scope="row" title={row.note === '' ? undefined : row.note}>
        {splits !== null && (
          <button
            type="button"
            className={styles['split']}
            aria-expanded={split.includes(splits)}
            aria-label={t('split', { name: row.label })}
            title={t('split', { name: row.label })}
            onClick={() => onSplit(splits)}
          >
            {split.includes(splits) ? '−' : '+'}
          </button>
        )}
        {row.label}
        {row.unit !== '' && <span className={styles['unit']}> {row.unit}</span>}
      </th>
      <td data-number="" className={styles['median']} data-base={base.kind === 'basket' || undefined}>
        <span title={few ? t('fewKnown', { known: median.known, fewest: FEWEST }) : undefined}>
          {baselineText(median, row.kind, locale)}
        </span>
        <span className={styles['difference']}>{t('nOfN', { n: median.known, of: median.of })}</span>
      </td>
      {reports.map(({ report }, at) => {
        const cell = cells[at];
        return cell ? (
          <HeatCell
            key={report}
            shown={cell}
            row={row}
            report={report}
            ownBaseline={base.kind === 'peers'}
            isBase={base.kind === 'report' && base.report === report}
          />
        ) : (
          <td key={report} />
        );
      })}
    </tr>
  );
}
