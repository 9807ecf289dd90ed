'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { pagePath } from '@/app/_i18n/locales';
import styles from './aside.module.css';
import { lineSpan, type SourceText } from './source-lines';

/** A figure with its place and the id it has on this page. */
export interface PlacedFigure {
  readonly id: string;
  readonly place: string | null;
  readonly raw: string;
}

interface Props {
  /** Null where the file is not on this device. */
  readonly text: SourceText | null;
  readonly file: string;
  readonly figures: readonly PlacedFigure[];
  readonly selected: string | null;
}

/**
 * The report's own text beside its form: the line of the chosen figure is marked and scrolled to, and the number of a
 * line leads to the figure that stands in it.
 */
export function SourcePanel({ text, file, figures, selected }: Props) {
  const t = useTranslations('report.source');
  const locale = useLocale();
  const list = useRef<HTMLOListElement>(null);
  const chosen = figures.find(({ id }) => id === selected);
  const span = lineSpan(chosen?.place ?? null);
  const line = span?.from;
  useEffect(() => {
    const box = list.current;
    const row = line === undefined ? null : box?.children[line - 1];
    if (!box || !(row instanceof HTMLElement)) return;
    // The list scrolls, the page stays: the form must not move away under the reader's hand.
    box.scrollTop = row.offsetTop - box.offsetTop - box.clientHeight / 3;
  }, [line]);

  if (!text) {
    return (
      <p className={styles['hint']}>
        {t('away', { file })}{' '}
        <Link href={pagePath(locale, 'import')} prefetch={false}>
          {t('import')}
        </Link>
      </p>
    );
  }
  const byLine = new Map<number, string>();
  for (const { id, place } of figures) {
    const at = lineSpan(place)?.from;
    if (at !== undefined && !byLine.has(at)) byLine.set(at, id);
  }
  return (
    <ol className={styles['source']} ref={list} {...FOCUSABLE} aria-label={t('title')}>
      {text.lines.map((content, index) => {
        const number = index + 1;
        const id = byLine.get(number);
        const marked = span !== null && number >= span.from && number <= span.to;
        return (
          <li key={number} data-marked={marked ? '' : undefined}>
            {id === undefined ? (
              <span className={styles['number']}>{number}</span>
            ) : (
              <a className={styles['number']} href={`#${id}`} title={t('toFigure')}>
                {number}
              </a>
            )}
            <span className={styles['text']}>
              {marked && number === span.from && span.column !== null ? (
                <MarkedLine content={content} column={span.column} raw={chosen?.raw ?? ''} />
              ) : (
                content
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** A region that scrolls must take the focus, or the keyboard cannot scroll it. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** The words of the figure within its line; the line as it is where they do not stand there. */
function MarkedLine({
  content,
  column,
  raw,
}: {
  readonly content: string;
  readonly column: number;
  readonly raw: string;
}) {
  const at = content.startsWith(raw, column - 1) ? column - 1 : content.indexOf(raw);
  if (raw === '' || at === -1) return content;
  return (
    <>
      {content.slice(0, at)}
      <mark>{raw}</mark>
      {content.slice(at + raw.length)}
    </>
  );
}
