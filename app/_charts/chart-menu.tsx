'use client';

import { Menu } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Chart } from '@/lib/charts/chart';
import type { Locale } from '@/lib/format';
import type { Statement } from '@/lib/store/database';
import { Sheet } from '../_components/sheet';
import { Icon } from '../_frame/icons';
import type { Column } from './chart-frame';
import styles from './chart-frame.module.css';
import { type Caption, chartPicture } from './picture';
import { pngOf, saveFile } from './save';

/** What the menu can be asked for: the chart with its rows, its table's columns, its SQL. */
export interface ChartMenuProps<Row, Settings> {
  readonly chart: Chart<Row, Settings>;
  readonly rows: readonly Row[];
  readonly settings: Settings;
  readonly columns: readonly Column<Row>[];
  readonly caption: Caption;
  readonly statement: Statement;
  readonly fileName: string;
  readonly locale: Locale;
  readonly asTable: boolean;
  readonly onToggle: () => void;
  /** The button was pressed before the menu was there. */
  readonly initiallyOpen?: boolean;
}

/** What can be had of a chart: its table, its SQL, its CSV, its picture. */
export function ChartMenu<Row, Settings>(props: ChartMenuProps<Row, Settings>) {
  const { chart, rows, settings, columns, caption, statement, fileName, locale, asTable, onToggle } = props;
  const t = useTranslations('common.chart');
  const tStatus = useTranslations('common.status');
  const [showSql, setShowSql] = useState(false);
  const [failed, setFailed] = useState<Error | null>(null);

  const run = (work: () => Promise<void>) => () => {
    setFailed(null);
    work().catch((cause: unknown) => setFailed(cause instanceof Error ? cause : new Error(String(cause))));
  };
  const picture = () => chartPicture(chart, rows, settings, locale, caption);
  const saveSvg = run(async () => {
    const { svg } = await picture();
    saveFile(`${fileName}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  });
  const savePng = run(async () => {
    const { svg, ...size } = await picture();
    saveFile(`${fileName}.png`, await pngOf(svg, size));
  });
  const saveCsv = run(async () => {
    const { columnsCsv } = await import('./columns-csv');
    saveFile(`${fileName}.csv`, new Blob([columnsCsv(rows, columns)], { type: 'text/csv;charset=utf-8' }));
  });

  return (
    <>
      {failed && (
        <span role="alert" title={failed.message}>
          {tStatus('failed')}
        </span>
      )}
      <Menu
        position="bottom-end"
        shadow="md"
        width={180}
        withinPortal
        defaultOpened={props.initiallyOpen ?? false}
      >
        <Menu.Target>
          <button type="button" className="button" data-kind="quiet" aria-label={t('menu')} title={t('menu')}>
            <Icon name="more" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onToggle}>{t(asTable ? 'asChart' : 'asTable')}</Menu.Item>
          <Menu.Item onClick={() => setShowSql(true)}>{t('sql')}</Menu.Item>
          <Menu.Item onClick={saveCsv}>{t('csv')}</Menu.Item>
          <Menu.Item onClick={savePng}>{t('png')}</Menu.Item>
          <Menu.Item onClick={saveSvg}>{t('svg')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SqlSheet open={showSql} onClose={() => setShowSql(false)} statement={statement} />
    </>
  );
}

/** A statement and its values, to read and to copy. */
export function SqlSheet({
  open,
  onClose,
  statement,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly statement: Statement;
}) {
  const t = useTranslations('common.chart');
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(statement.sql).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Sheet open={open} onClose={onClose} title={t('sqlTitle')} placement="center">
      <pre className={styles['sql']}>{statement.sql}</pre>
      {statement.params.length > 0 && (
        <p>
          {t('sqlParams')} <code>{JSON.stringify(statement.params)}</code>
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={copy}>
          {t(copied ? 'copied' : 'copy')}
        </button>
      </p>
    </Sheet>
  );
}
