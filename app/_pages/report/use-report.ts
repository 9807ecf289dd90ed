'use client';

import { type AnswerStatus, useQuery } from '@/app/_data/use-query';
import { type CheckCoverageRow, checkCoverage } from '@/lib/queries/check-coverage';
import type { FigureListRow } from '@/lib/queries/figures-sql';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import { type NeighbourRow, neighbours } from '@/lib/queries/neighbours';
import { type PeerRow, peers } from '@/lib/queries/peers';
import { type EvidenceListRow, reportEvidence } from '@/lib/queries/report-evidence';
import { reportFigures } from '@/lib/queries/report-figures';
import { reportFindings } from '@/lib/queries/report-findings';
import { type ReportHeaderRow, reportHeader } from '@/lib/queries/report-header';
import { type ReportMentionRow, reportMentions } from '@/lib/queries/report-mentions';
import { type OperandListRow, reportOperands } from '@/lib/queries/report-operands';
import type { ReportInitial } from './initial-report';
import { onlyReport, PEER_LIMIT } from './report-rows';

export interface ReportRows {
  /** Null where no report has the id. */
  readonly header: ReportHeaderRow | null;
  readonly figures: readonly FigureListRow[];
  readonly mentions: readonly ReportMentionRow[];
  readonly findings: readonly FindingListRow[];
  readonly operands: readonly OperandListRow[];
  readonly evidence: readonly EvidenceListRow[];
  readonly coverage: readonly CheckCoverageRow[];
  readonly neighbours: readonly NeighbourRow[];
  readonly peers: readonly PeerRow[];
}

export type ReportAnswer =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly status: 'ready'; readonly report: ReportRows };

/** One report whole: shown when everything of it is there, so that nothing on the page jumps. */
export function useReport(report: string, initial: ReportInitial | null): ReportAnswer {
  const header = useQuery(reportHeader, { report }, initial?.header);
  const figures = useQuery(reportFigures, { reports: [report] }, initial?.figures);
  const mentions = useQuery(reportMentions, { report }, initial?.mentions);
  const findings = useQuery(reportFindings, { report }, initial?.findings);
  const operands = useQuery(reportOperands, { report }, initial?.operands);
  const evidence = useQuery(reportEvidence, { report }, initial?.evidence);
  const coverage = useQuery(checkCoverage, { filter: onlyReport(report) }, initial?.coverage);
  const beside = useQuery(neighbours, { report }, initial?.neighbours);
  const alike = useQuery(peers, { report, limit: PEER_LIMIT }, initial?.peers);
  const answers: readonly {
    readonly status: AnswerStatus;
    readonly error: Error | null;
    retry: () => void;
  }[] = [header, figures, mentions, findings, operands, evidence, coverage, beside, alike];
  const parts = {
    figures: figures.rows,
    mentions: mentions.rows,
    findings: findings.rows,
    operands: operands.rows,
    evidence: evidence.rows,
    coverage: coverage.rows,
    neighbours: beside.rows,
    peers: alike.rows,
  };
  if (header.rows && isWhole(parts))
    return { status: 'ready', report: { header: header.rows[0] ?? null, ...parts } };
  const failed = answers.find(({ status }) => status === 'failed');
  if (failed?.error) return { status: 'failed', error: failed.error, retry: failed.retry };
  return { status: 'loading' };
}

type Parts = { readonly [Name in keyof Omit<ReportRows, 'header'>]: ReportRows[Name] | null };

function isWhole(parts: Parts): parts is Omit<ReportRows, 'header'> {
  return Object.values(parts).every((rows) => rows !== null);
}
