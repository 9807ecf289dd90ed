'use client';

import { useTranslations } from 'next-intl';
import { FilterBar } from '@/app/_components/filter-bar';
import { Cell, Grid, Section } from '@/app/_components/grid';
import { Legend } from '@/app/_components/legend';
import { ErrorState, Skeleton } from '@/app/_components/states';
import type { FilterInitial } from '@/app/_data/filter-initial';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { type ExtractCountsParams, type ExtractCountsRow, extractCounts } from '@/lib/queries/extract-counts';
import { SHAPES } from './choice';
import { ColumnsPart } from './columns-part';
import { ConsolePart } from './console/console-part';
import type { ConsoleTable } from './console/dictionary';
import { DownloadPart } from './download-part';
import { columnsOfShape, estimatedBytes, rowsOfShape } from './estimate';
import styles from './extract.module.css';
import { countParams } from './params';
import { Preview, type PreviewInitial } from './preview';
import { RowsPart } from './rows-part';
import { useExtractUrl } from './use-extract-url';

interface Props {
  readonly filter: FilterInitial;
  readonly preview: PreviewInitial;
  readonly pick: PreviewInitial;
  readonly counts: Initial<ExtractCountsParams, ExtractCountsRow>;
  readonly tables: readonly ConsoleTable[];
}

/** Rows, shape and columns of a download, how it will look, and the reader's own questions. */
export function Extract({ filter, preview, pick, counts, tables }: Props) {
  const t = useTranslations('extract');
  const control = useExtractUrl();
  const { shape, choice, states, setStates } = control;
  const answer = useQuery(extractCounts, countParams(control.filter, choice), counts);
  const count = answer.rows?.[0];
  const rows = count ? rowsOfShape(shape, count) : null;
  const size = rows === null ? null : estimatedBytes(shape, choice, states, rows);
  return (
    <>
      <FilterBar initial={filter} />
      <RowsPart control={control} initial={pick} />
      <Grid>
        <Cell span={8}>
          <Section title={t('shape.title')}>
            <div className={styles['shapes']} role="radiogroup" aria-label={t('shape.title')}>
              {SHAPES.map((one) => (
                <label key={one} data-chosen={one === shape || undefined}>
                  <input
                    type="radio"
                    name="shape"
                    value={one}
                    checked={one === shape}
                    onChange={() => control.setShape(one)}
                  />
                  <span>
                    <strong>{t(`shape.${one}.name`)}</strong>
                    <small>{t(`shape.${one}.hint`)}</small>
                  </span>
                </label>
              ))}
            </div>
            {shape === 'shown' && (
              <label className={styles['bom']}>
                <input
                  type="checkbox"
                  checked={states}
                  onChange={(event) => setStates(event.currentTarget.checked)}
                />
                {t('shape.states')}
              </label>
            )}
          </Section>
          {shape !== 'findings' && shape !== 'package' && <ColumnsPart control={control} />}
        </Cell>
        <Cell span={4}>
          <Section title={t('download.title')}>
            {answer.status === 'failed' && answer.error && (
              <ErrorState error={answer.error} onRetry={answer.retry} />
            )}
            {count ? (
              <DownloadPart
                control={control}
                counts={count}
                columns={columnsOfShape(shape, choice, states)}
                size={size}
              />
            ) : (
              <Skeleton height="14rem" />
            )}
          </Section>
        </Cell>
      </Grid>
      <Section
        title={shape === 'package' ? t('preview.packageTitle') : t('preview.title')}
        note={shape === 'package' ? undefined : t('preview.note')}
      >
        <div className={styles['preview']}>
          <Preview control={control} initial={preview} />
        </div>
      </Section>
      <Legend />
      <ConsolePart tables={tables} />
    </>
  );
}
