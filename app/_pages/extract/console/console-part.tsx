'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useQueryStates } from 'nuqs';
import { useId, useRef, useState } from 'react';
import { columnsCsv } from '@/app/_charts/columns-csv';
import { saveFile } from '@/app/_charts/save';
import { Section } from '@/app/_components/grid';
import { useData } from '@/app/_data/data-provider';
import { checked } from '@/app/_hooks/use-filter';
import { extractFileName } from '@/lib/extracts/file-name';
import { formatCount } from '@/lib/format';
import type { ConsoleAnswer, ConsoleErrorCode } from '@/lib/store/console';
import { AnswerTable } from './answer-table';
import styles from './console.module.css';
import type { ConsoleTable } from './dictionary';
import { EXAMPLES } from './examples';
import { TableList } from './table-list';

/** Rows of an answer at most; the tables of the page have more. */
const LIMIT = 1000;

/** Longest question that is kept in the URL. */
const URL_LIMIT = 2000;

const PARSERS = { sql: checked((text) => (text.length > URL_LIMIT ? null : text)) };

type Work =
  | { readonly status: 'idle' | 'running' | 'cancelled' }
  | { readonly status: 'answered'; readonly answer: ConsoleAnswer }
  | { readonly status: 'failed'; readonly code: ConsoleErrorCode | 'database'; readonly message: string };

/** The reader's own questions in SQL: read only, one at a time, ten seconds, a thousand rows. */
export function ConsolePart({ tables }: { readonly tables: readonly ConsoleTable[] }) {
  const t = useTranslations('extract.console');
  const locale = useLocale();
  const editor = useId();
  const hint = useId();
  const [url, setUrl] = useQueryStates(PARSERS, { history: 'replace' });
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? url.sql ?? EXAMPLES[0].sql;
  const { work, run, cancel } = useConsole(
    (sql) => void setUrl({ sql: sql.length > URL_LIMIT ? null : sql }),
  );
  const running = work.status === 'running';
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (word: string) => {
    const at = area.current?.selectionStart ?? text.length;
    const end = area.current?.selectionEnd ?? at;
    setTyped(text.slice(0, at) + word + text.slice(end));
    area.current?.focus();
  };
  const save = (answer: ConsoleAnswer) => {
    const columns = answer.columns.map((head) => ({
      head,
      value: (row: ConsoleAnswer['rows'][number]) => row[head] ?? null,
    }));
    const date = new Date().toISOString().slice(0, 10);
    const name = extractFileName({ what: t('file'), filter: [], date, extension: 'csv' });
    saveFile(name, new Blob([columnsCsv(answer.rows, columns)], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Section title={t('title')} note={t('note')} id="sql">
      <div className={styles['console']}>
        <div className={styles['work']}>
          <label htmlFor={`${editor}-example`}>{t('example')}</label>
          <select
            id={`${editor}-example`}
            className="field"
            value={EXAMPLES.find(({ sql }) => sql === text)?.id ?? ''}
            onChange={(event) => {
              const chosen = EXAMPLES.find(({ id }) => id === event.currentTarget.value);
              if (chosen) setTyped(chosen.sql);
            }}
          >
            <option value="">{t('own')}</option>
            {EXAMPLES.map(({ id }) => (
              <option key={id} value={id}>
                {t(`examples.${id}`)}
              </option>
            ))}
          </select>
          <label htmlFor={editor}>{t('editor')}</label>
          <textarea
            ref={area}
            id={editor}
            className={`field ${styles['editor']}`}
            aria-describedby={hint}
            rows={11}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            value={text}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              if (!running) run(text);
            }}
          />
          <div className={styles['actions']}>
            <button
              type="button"
              className="button"
              data-kind="primary"
              disabled={running}
              onClick={() => run(text)}
            >
              {t('run')}
            </button>
            {running && (
              <button type="button" className="button" onClick={cancel}>
                {t('cancel')}
              </button>
            )}
            {work.status === 'answered' && work.answer.rows.length > 0 && (
              <button type="button" className="button" onClick={() => save(work.answer)}>
                {t('csv')}
              </button>
            )}
            <span id={hint} className={styles['hint']}>
              {t('hint', { rows: LIMIT })}
            </span>
          </div>
          <p role="status" data-testid="console-status">
            {running && t('running')}
            {work.status === 'cancelled' && t('cancelled')}
            {work.status === 'answered' &&
              t('answered', {
                rows: work.answer.rows.length,
                seconds: formatCount(Math.max(0.01, Math.round(work.answer.milliseconds / 10) / 100), locale),
              })}
            {work.status === 'answered' && work.answer.more && ` ${t('more', { rows: LIMIT })}`}
          </p>
          {work.status === 'failed' && (
            <div className={styles['failed']} role="alert">
              <p>{t(`errors.${work.code}`)}</p>
              {work.message !== '' && <pre>{work.message}</pre>}
            </div>
          )}
          {work.status === 'answered' && work.answer.rows.length > 0 && (
            <AnswerTable answer={work.answer} caption={t('answer')} />
          )}
        </div>
        <TableList tables={tables} onPick={insert} />
      </div>
    </Section>
  );
}

function useConsole(onRun: (sql: string) => void) {
  const data = useData();
  const [work, setWork] = useState<Work>({ status: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const run = async (sql: string) => {
    const own = new AbortController();
    stop.current = own;
    setWork({ status: 'running' });
    onRun(sql);
    try {
      const [engine, { runConsole }] = await Promise.all([data.engine(), import('@/lib/store/console')]);
      const answer = await runConsole(engine, sql, { limit: LIMIT, signal: own.signal });
      if (!own.signal.aborted) setWork({ status: 'answered', answer });
    } catch (cause) {
      if (own.signal.aborted) return setWork({ status: 'cancelled' });
      const { ConsoleError } = await import('@/lib/store/console');
      const message = cause instanceof Error ? cause.message : String(cause);
      const failed = cause instanceof ConsoleError ? cause.code : 'database';
      setWork({ status: 'failed', code: failed, message: failed === 'empty' ? '' : message });
    }
  };
  return { work, run: (sql: string) => void run(sql), cancel: () => stop.current?.abort() };
}
