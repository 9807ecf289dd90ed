'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useMemo, useState } from 'react';
import { Section } from '@/app/_components/grid';
import { itemName } from '@/lib/format/names';
import { APPLICANTS, ITEMS, TOPICS } from '@/lib/forms';
import { INDICATORS } from '@/lib/queries/indicators';
import { Checks, type Option } from './checks';
import { ALL_INDICATORS, ALL_ITEMS, ALL_TOPICS } from './choice';
import styles from './extract.module.css';
import type { ExtractControl } from './use-extract-url';

interface Block {
  readonly id: string;
  readonly title: string;
  readonly options: readonly Option[];
}

/** Which columns (of the long table: which cells; of the prose: which topics). What a shape has not is not asked. */
export function ColumnsPart({ control }: { readonly control: ExtractControl }) {
  const t = useTranslations('extract.columns');
  const locale = useLocale();
  const search = useId();
  const [text, setText] = useState('');
  const { shape, choice, setChoice, usual } = control;
  const blocks = useItemBlocks();
  const cells = shape !== 'mentions';
  const wide = shape === 'shown' || shape === 'wide';
  const prose = wide || shape === 'mentions';
  const topics = TOPICS.map(({ id, label }) => ({ id, label: label[locale] }));
  const ratios = INDICATORS.map(({ id, label }) => ({ id, label: label[locale] }));
  const wanted = text.trim().toLowerCase();
  const matching = (options: readonly Option[]) =>
    wanted === ''
      ? options
      : options.filter(({ id, label }) => `${label} ${id}`.toLowerCase().includes(wanted));
  const all =
    choice.items.length === ALL_ITEMS.length &&
    (!prose || choice.topics.length === ALL_TOPICS.length) &&
    (!wide || choice.indicators.length === ALL_INDICATORS.length);
  const groups = [
    ...(cells ? blocks.map((block) => ({ ...block, kind: 'items' as const })) : []),
    ...(prose ? [{ id: 'topics', title: t('topics'), options: topics, kind: 'topics' as const }] : []),
    ...(wide ? [{ id: 'ratios', title: t('ratios'), options: ratios, kind: 'indicators' as const }] : []),
  ];
  const shown = groups
    .map((group) => ({ ...group, options: matching(group.options) }))
    .filter(({ options }) => options.length > 0);
  return (
    <Section
      title={shape === 'mentions' ? t('titleTopics') : shape === 'long' ? t('titleCells') : t('title')}
      actions={
        <>
          <button type="button" className="button" aria-pressed={usual} onClick={() => setChoice('usual')}>
            {t('usual')}
          </button>
          <button type="button" className="button" aria-pressed={all} onClick={() => setChoice('all')}>
            {t('everything')}
          </button>
        </>
      }
    >
      <div className={styles['columnTools']}>
        <div className={styles['search']}>
          <label htmlFor={search} className="visually-hidden">
            {t('search')}
          </label>
          <input
            id={search}
            className="field"
            type="search"
            value={text}
            placeholder={t('search')}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        {cells && (
          <fieldset className={styles['applicants']}>
            <legend>{t('applicants')}</legend>
            {APPLICANTS.map(({ id, label }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={choice.applicants.includes(id)}
                  onChange={(event) => {
                    const rest = choice.applicants.filter((one) => one !== id);
                    setChoice({ applicants: event.currentTarget.checked ? [...rest, id] : rest });
                  }}
                />
                {label[locale]}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {shown.length === 0 && <p>{t('noMatch', { text })}</p>}
      <div className={styles['blocks']}>
        {shown.map(({ id, title, options, kind }) => (
          <Checks
            key={id}
            title={title}
            options={options}
            chosen={choice[kind]}
            open={wanted !== '' || groups.length === 1}
            onChange={(next) => setChoice({ [kind]: next })}
          />
        ))}
      </div>
    </Section>
  );
}

function useItemBlocks(): readonly Block[] {
  const t = useTranslations('extract.columns');
  const locale = useLocale();
  return useMemo(() => {
    const blocks = new Map<string, { readonly title: string; readonly options: Option[] }>();
    for (const item of ITEMS) {
      const first = item.in[0];
      if (!first) continue;
      const id = `${item.section} ${first.block.zh}`;
      const section = t(`section${item.section}`);
      const title = item.section === 2 ? `${section} · ${first.block[locale]}` : section;
      const block = blocks.get(id) ?? { title, options: [] };
      const years =
        item.in.length === 2 ? '' : ` (${first.form === '2019' ? t('until2020') : t('since2021')})`;
      block.options.push({ id: item.id, label: `${itemName(item.id, null, locale)}${years}` });
      blocks.set(id, block);
    }
    return [...blocks].map(([id, block]) => ({ id, ...block }));
  }, [t, locale]);
}
