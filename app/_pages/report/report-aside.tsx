'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { useData } from '@/app/_data/data-provider';
import styles from './aside.module.css';
import { CellDetail } from './cell-detail';
import { FindingsList } from './findings-list';
import { type FormCell, formOf, keyOf } from './form-model';
import { type SourceText, sourceText } from './source-lines';
import { SourcePanel } from './source-panel';
import type { ReportRows } from './use-report';

interface Props {
  readonly rows: ReportRows & { readonly header: NonNullable<ReportRows['header']> };
  readonly cell: FormCell | null;
  readonly selected: string | null;
  readonly finding: number | null;
  readonly onFinding: (finding: number | null) => void;
}

/** Beside the form: what was found, the chosen cell in words, and the source text where it is on this device. */
export function ReportAside({ rows, cell, selected, finding, onFinding }: Props) {
  const t = useTranslations('report');
  const { header } = rows;
  const form = formOf(header.form);
  const text = useSource(header.report);
  const figures = useMemo(
    () => [
      ...rows.figures.flatMap(({ item, applicant, place, raw }) => {
        const id = keyOf(item, applicant);
        return id === null ? [] : [{ id, place, raw }];
      }),
      ...rows.mentions.map(({ n, place, raw }) => ({ id: `mention-${n}`, place, raw })),
    ],
    [rows.figures, rows.mentions],
  );
  const source = (
    <section aria-label={t('source.title')} data-print="hide">
      <h2>{t('source.title')}</h2>
      <SourcePanel text={text} file={header.file} figures={figures} selected={selected} />
    </section>
  );
  return (
    <aside className={styles['aside']} aria-label={t('aside')}>
      <section aria-label={t('cell.title')} data-print="hide">
        <h2>{t('cell.title')}</h2>
        <CellDetail cell={cell} form={form} />
      </section>
      {text && source}
      <section aria-label={t('findings.title')}>
        <h2>{t('findings.titleCount', { n: rows.findings.length })}</h2>
        <FindingsList
          form={form}
          findings={rows.findings}
          operands={rows.operands}
          chosen={finding}
          onChoose={onFinding}
        />
      </section>
      {!text && source}
    </aside>
  );
}

/** The text of the report's file as far as this device has it; asked again when reports were imported. */
function useSource(report: string): SourceText | null {
  const { version } = useData();
  const [held, setHeld] = useState<{ readonly report: string; readonly text: SourceText | null } | null>(
    null,
  );
  useEffect(() => {
    let gone = false;
    // The version says that reports came or went.
    void version;
    sourceText(report).then(
      (text) => {
        if (!gone) setHeld({ report, text });
      },
      (cause: unknown) => {
        // Without a store on this device the places are still told in words.
        console.warn('The kept file could not be read.', cause);
        if (!gone) setHeld({ report, text: null });
      },
    );
    return () => {
      gone = true;
    };
  }, [report, version]);
  return held?.report === report ? held.text : null;
}
