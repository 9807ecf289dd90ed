'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import type { Chart } from '@/lib/charts/chart';
import type { ChartSvg } from '@/lib/charts/render-svg';
import type { Statement } from '@/lib/store/database';
import { NofN } from '../_components/counts';
import { EmptyState, ErrorState, Skeleton } from '../_components/states';
import { useData } from '../_data/data-provider';
import type { Answer } from '../_data/use-query';
import styles from './chart-frame.module.css';
import { ChartView } from './chart-view';
import { LateChartMenu } from './late-chart-menu';
import { TwinTable } from './twin-table';

/** A table column of a chart's twin and of its CSV. */
export interface Column<Row> {
  /** Head in the language of the screen, unit included: 采购金额（元）. */
  readonly head: string;
  /** What stands in the CSV: the bare value. */
  readonly value: (row: Row) => string | number | boolean | null;
  /** What stands in the table; the value where it is left out. */
  readonly show?: (row: Row) => ReactNode;
  readonly number?: boolean;
}

export interface ChartFrameProps<Row, Settings> {
  readonly chart: Chart<Row, Settings>;
  /** From `useQuery`; old rows stay drawn while new ones come. */
  readonly answer: Pick<Answer<never>, 'status' | 'error' | 'retry'> & {
    readonly rows: readonly Row[] | null;
    readonly statement: Statement;
  };
  readonly settings: Settings;
  /** From `renderForPage` on the server. */
  readonly svg?: ChartSvg;
  /** Says what the chart shows, so that it can stand alone: 本年新收申请最多的报告. */
  readonly title: string;
  readonly unit: string;
  /** Over how many reports of how many. */
  readonly n: { readonly n: number; readonly of: number };
  /** One line below: how to read it. */
  readonly note?: ReactNode;
  /** The source line; the reports by default. */
  readonly source?: string;
  readonly columns: readonly Column<Row>[];
  /** What tells one row from the others in the table: a report's id. */
  readonly rowKey: (row: Row) => string;
  /** Controls of this chart alone, beside the title. */
  readonly controls?: ReactNode;
  /** File name of downloads without its ending: 街报_排序_本年新收申请_2020. */
  readonly fileName: string;
  /** What stands where there are no rows; says by default that no report fits the filter. */
  readonly empty?: ReactNode;
  /** Between the picture and its source: pages of a long list. */
  readonly below?: ReactNode;
  /** A datum was chosen; its key as the chart gives it, mostly a report's id. */
  readonly onSelect?: (key: string) => void;
}

/**
 * The frame of every chart: what it shows, unit, n of N, the picture or its table, the source, and one menu with table,
 * SQL, CSV, PNG and SVG.
 */
export function ChartFrame<Row, Settings>(props: ChartFrameProps<Row, Settings>) {
  const { chart, answer, settings, svg, title, unit, n, note, source, columns, controls, onSelect } = props;
  const t = useTranslations('common.chart');
  const tCount = useTranslations('common.count');
  const locale = useLocale();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const { rows } = answer;
  // The filter bar says it, and offers to try again; here is only what it means for these rows.
  const stopped = useData().state.status === 'failed';
  const counted = n.n === 0 ? tCount('none') : tCount('nOfN', n);
  const caption = {
    title,
    subtitle: [unit === '' ? '' : t('unit', { unit }), counted].filter((part) => part !== '').join(' · '),
    source: source ?? t('source'),
  };

  return (
    <figure
      className={styles['frame']}
      aria-labelledby={heading}
      data-updating={answer.status === 'updating' || undefined}
    >
      <div className={styles['top']}>
        <h3 id={heading}>{title}</h3>
        {controls}
        {rows && rows.length > 0 && (
          <LateChartMenu
            {...{ chart, rows, settings, columns, caption, asTable, locale }}
            statement={answer.statement}
            fileName={props.fileName}
            onToggle={() => setAsTable(!asTable)}
          />
        )}
      </div>
      <p className={styles['sub']}>
        {unit !== '' && <span>{t('unit', { unit })}</span>}
        <NofN {...n} />
        {answer.status === 'updating' && <span role="status">{t('updating')}</span>}
        {answer.status === 'failed' && stopped && rows && <span>{t('older')}</span>}
      </p>
      {answer.status === 'failed' && answer.error && !(stopped && rows) && (
        <ErrorState error={answer.error} onRetry={answer.retry} />
      )}
      {rows === null && answer.status !== 'failed' && <Skeleton height="16rem" />}
      {rows?.length === 0 && (props.empty ?? <EmptyState />)}
      {rows && rows.length > 0 && asTable && (
        <TwinTable caption={title} rows={rows} columns={columns} rowKey={props.rowKey} />
      )}
      {rows && rows.length > 0 && !asTable && (
        <ChartView
          {...{ chart, rows, settings }}
          svg={svg}
          label={t('describe', { title, n: counted })}
          onSelect={onSelect ?? (() => undefined)}
        />
      )}
      {props.below}
      <figcaption className={styles['foot']}>
        {note !== undefined && <p>{note}</p>}
        <p>{caption.source}</p>
      </figcaption>
    </figure>
  );
}
