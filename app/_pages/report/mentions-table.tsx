'use client';

import { useLocale, useTranslations } from 'next-intl';
import { TableFrame } from '@/app/_components/table-frame';
import { formatAmountExact, formatCount, placeInWords } from '@/lib/format';
import { topicName } from '@/lib/format/names';
import type { ReportMentionRow } from '@/lib/queries/report-mentions';
import styles from './parts.module.css';

/** A run of categories that follow one another in the text. */
interface Run {
  readonly last: number;
  readonly parts: number;
  readonly sum: number;
}

/** The figures of the prose in their order, with what the categories of one list add up to. */
export function MentionsTable({
  mentions,
  selected,
}: {
  readonly mentions: readonly ReportMentionRow[];
  readonly selected: string | null;
}) {
  const t = useTranslations('report.mentions');
  const locale = useLocale();
  if (mentions.length === 0) return <p className={styles['dim']}>{t('none')}</p>;
  const runs = categoryRuns(mentions);
  return (
    <TableFrame caption={t('caption')}>
      <thead>
        <tr>
          <th scope="col">{t('topic')}</th>
          <th scope="col">{t('label')}</th>
          <th scope="col" data-number="">
            {t('value')}
          </th>
          <th scope="col">{t('raw')}</th>
          <th scope="col">{t('place')}</th>
        </tr>
      </thead>
      <tbody>
        {mentions.flatMap((mention) => {
          const id = `mention-${mention.n}`;
          const run = runs.find(({ last }) => last === mention.n);
          return [
            <tr
              key={id}
              id={id}
              data-selected={selected === id ? '' : undefined}
              className={styles['mention']}
            >
              <th scope="row" data-part={mention.topic === 'published.category' ? '' : undefined}>
                {topicName(mention.topic, locale)}
              </th>
              <td>{mention.label}</td>
              <td data-number="">
                <a href={`#${id}`} title={mention.approximate ? t('approximate') : undefined}>
                  {mention.topic.endsWith('.amount')
                    ? formatAmountExact(mention.value, locale, mention.approximate)
                    : `${formatCount(mention.value, locale, mention.approximate)}${mention.unit === '' ? '' : ` ${mention.unit}`}`}
                </a>
              </td>
              <td>{mention.raw}</td>
              <td>{placeInWords(mention.place, locale)}</td>
            </tr>,
            ...(run && run.parts > 1
              ? [
                  <tr key={`${id} sum`} className={styles['sum']}>
                    <th scope="row">{t('summed', { n: run.parts })}</th>
                    <td />
                    <td data-number="">
                      <i>{formatCount(run.sum, locale)}</i>
                    </td>
                    <td colSpan={2}>{t('summedNote')}</td>
                  </tr>,
                ]
              : []),
          ];
        })}
      </tbody>
    </TableFrame>
  );
}

function categoryRuns(mentions: readonly ReportMentionRow[]): readonly Run[] {
  const runs: Run[] = [];
  let before: ReportMentionRow | null = null;
  for (const mention of mentions) {
    if (mention.topic === 'published.category') {
      const open = before?.topic === 'published.category' ? runs.pop() : undefined;
      runs.push({
        last: mention.n,
        parts: (open?.parts ?? 0) + 1,
        sum: (open?.sum ?? 0) + mention.value,
      });
    }
    before = mention;
  }
  return runs;
}
