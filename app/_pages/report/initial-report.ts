import { initialRows } from '@/app/_data/shipped';
import { checkCoverage } from '@/lib/queries/check-coverage';
import { neighbours } from '@/lib/queries/neighbours';
import { peers } from '@/lib/queries/peers';
import { reportEvidence } from '@/lib/queries/report-evidence';
import { reportFigures } from '@/lib/queries/report-figures';
import { reportFindings } from '@/lib/queries/report-findings';
import { reportHeader } from '@/lib/queries/report-header';
import { reportMentions } from '@/lib/queries/report-mentions';
import { reportOperands } from '@/lib/queries/report-operands';
import { onlyReport, PEER_LIMIT } from './report-rows';

/** Everything the page shows of one shipped report, asked at build time. */
export async function initialReport(report: string) {
  return {
    header: await initialRows(reportHeader, { report }),
    figures: await initialRows(reportFigures, { reports: [report] }),
    mentions: await initialRows(reportMentions, { report }),
    findings: await initialRows(reportFindings, { report }),
    operands: await initialRows(reportOperands, { report }),
    evidence: await initialRows(reportEvidence, { report }),
    coverage: await initialRows(checkCoverage, { filter: onlyReport(report) }),
    neighbours: await initialRows(neighbours, { report }),
    peers: await initialRows(peers, { report, limit: PEER_LIMIT }),
  };
}

export type ReportInitial = Awaited<ReturnType<typeof initialReport>>;
