'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { RATIOS } from '@/app/_data/measures';
import { type Initial, useQuery } from '@/app/_data/use-query';
import type { ItemId } from '@/lib/forms';
import { type BasketFiguresParams, basketFigures } from '@/lib/queries/basket-figures';
import {
  type BasketMeasureRow,
  type BasketMeasuresParams,
  basketMeasures,
} from '@/lib/queries/basket-measures';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import {
  type ExtractMentionsParams,
  type ExtractMentionsRow,
  extractMentions,
} from '@/lib/queries/extract-mentions';
import type { FigureListRow } from '@/lib/queries/figures-sql';
import type { Zeros } from '@/lib/queries/measure';
import { type PeerMedianRow, type PeerMediansParams, peerMedians } from '@/lib/queries/peer-medians';
import { MEDIANS } from '../choices';
import { formsOf } from '../forms';
import { figuresParams, measuresParams, mentionsParams } from '../questions';
import type { CompareUrl } from '../use-compare-url';
import { cellFinder } from './cells';
import { type Baseline, FEWEST } from './difference';
import { type CompareRow, compareGroups } from './rows';
import { type ShownGroup, type TableQuestion, tableModel } from './table-model';

export interface TableInitial {
  readonly figures: Initial<BasketFiguresParams, FigureListRow>;
  readonly mentions: Initial<ExtractMentionsParams, ExtractMentionsRow>;
  readonly ratios: Initial<BasketMeasuresParams, BasketMeasureRow>;
}

export interface Table {
  readonly groups: readonly ShownGroup[];
  readonly base: TableQuestion['base'];
  readonly updating: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

interface Asked {
  readonly initial: TableInitial;
  readonly asked: readonly string[];
  /** In the order of the columns. */
  readonly reports: readonly BasketTownRow[];
  readonly url: CompareUrl;
  readonly zeros: Zeros;
  readonly split: readonly ItemId[];
}

const NO_PEERS: Initial<PeerMediansParams, PeerMedianRow> = {
  params: { reports: [], scope: 'county', measures: [], zeros: 'as-printed' },
  rows: [],
};

/** The rows of the table, from the answers to its questions. */
export function useTable({ initial, asked, reports, url, zeros, split }: Asked): Table {
  const locale = useLocale();
  const figures = useQuery(basketFigures, figuresParams(asked, split), initial.figures);
  const mentions = useQuery(extractMentions, mentionsParams(asked), initial.mentions);
  const ratios = useQuery(basketMeasures, measuresParams(asked, RATIOS, zeros), initial.ratios);
  const groups = useMemo(() => compareGroups(formsOf(reports), split, locale), [reports, split, locale]);
  const scope = MEDIANS.find((id) => id === url.base && id !== 'basket' && id !== 'none');
  const measured = useMemo(
    () => groups.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows)),
    [groups],
  );
  const peersAsked =
    scope === 'county' || scope === 'prefecture' || scope === 'province'
      ? { reports: asked, scope, measures: measured.map(({ measure }) => measure), zeros }
      : null;
  const peers = useQuery(peerMedians, peersAsked ?? NO_PEERS.params, peersAsked ? undefined : NO_PEERS);
  const base = useMemo(() => baseOf(url.base, reports), [url.base, reports]);
  const answers = [figures, mentions, ratios, peers];
  const settled = answers.every(({ status }) => status === 'current');

  const shown = useMemo(() => {
    const sources = { figures: figures.rows ?? [], mentions: mentions.rows ?? [], ratios: ratios.rows ?? [] };
    return tableModel({
      groups,
      reports,
      base,
      find: cellFinder({ ...sources, zeros, settled }),
      peers: peerFinder(settled ? (peers.rows ?? []) : [], measured),
      group: url.group,
      onlyDifferent: url.onlyDifferent,
      onlyNumbers: url.onlyNumbers,
      search: url.find,
    });
  }, [
    groups,
    reports,
    base,
    zeros,
    settled,
    figures.rows,
    mentions.rows,
    ratios.rows,
    peers.rows,
    measured,
    url,
  ]);

  const failed = answers.find(({ status }) => status === 'failed');
  return {
    groups: shown,
    base,
    updating: !settled,
    error: failed?.error ?? null,
    retry: failed?.retry ?? figures.retry,
  };
}

/** A report that is not in the basket is no baseline: nothing is compared then. */
function baseOf(base: string, reports: readonly BasketTownRow[]): TableQuestion['base'] {
  const median = MEDIANS.find((id) => id === base);
  if (median === 'basket' || median === 'none') return { kind: median };
  if (median !== undefined) return { kind: 'peers' };
  return reports.some(({ report }) => report === base) ? { kind: 'report', report: base } : { kind: 'none' };
}

const NOBODY: Baseline = { value: null, approximate: false, known: 0, of: 0 };

function peerFinder(
  rows: readonly PeerMedianRow[],
  measured: readonly CompareRow[],
): (report: string, row: CompareRow) => Baseline {
  const byKey = new Map(rows.map((row) => [`${row.report} ${measured[row.measure]?.key ?? ''}`, row]));
  return (report, row) => {
    const found = byKey.get(`${report} ${row.key}`);
    if (!found) return NOBODY;
    return {
      value: found.known < FEWEST ? null : found.median,
      approximate: found.approximate > 0,
      known: found.known,
      of: found.applicable,
    };
  };
}
