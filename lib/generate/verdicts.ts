import type { CoverageRow, EvidenceRow, FindingRow, OperandRow, ReportRow } from '@/lib/dataset/tables';
import type { GeneratedFigures } from './figures';
import type { Random } from './random';

/**
 * Findings and coverage as the checks would leave them, drawn from what the generator knows it has put in. They are
 * for the size and the speed of things: no check is run.
 */
export interface GeneratedVerdicts {
  readonly findings: readonly FindingRow[];
  readonly operands: readonly OperandRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly coverage: readonly CoverageRow[];
}

type Noticed = readonly [check: string, verdict: FindingRow['verdict'], severity: FindingRow['severity']];

export function generateVerdicts(
  random: Random,
  report: ReportRow,
  figures: GeneratedFigures,
  mentions: number,
): GeneratedVerdicts {
  const noticed = notice(random, report, figures, mentions);
  const findings = noticed.map(([check, verdict, severity]): FindingRow => {
    const expected = verdict === 'contradiction' ? String(1 + random.below(40)) : '';
    return {
      report: report.report,
      check,
      verdict,
      severity,
      item: check === 'outcome-sum' ? 'outcome.total' : null,
      applicant: check === 'outcome-sum' ? 'total' : null,
      expected,
      actual: expected === '' ? '' : String(random.below(40)),
      message: `${check}：请核对。`,
    };
  });
  return {
    findings,
    operands: findings.flatMap((finding, at) => operandsOf(finding, at + 1)),
    evidence: evidenceOf(report),
    coverage: coverageOf(random, report.report, noticed, figures),
  };
}

function notice(random: Random, report: ReportRow, figures: GeneratedFigures, mentions: number): Noticed[] {
  const noticed: Noticed[] = [];
  if (figures.fault) noticed.push([figures.fault, 'contradiction', 'error']);
  if (figures.fault === 'outcome-sum') noticed.push(['requests-balance', 'contradiction', 'error']);
  if (figures.style === 'lost-table') noticed.push(['missing-table', 'missing', 'error']);
  if (figures.style === 'damaged') noticed.push(['missing-row', 'missing', 'warning']);
  if (figures.style === 'nothing-but-marks') noticed.push(['blank-table', 'missing', 'warning']);
  if (figures.style === 'mixed' && random.chance(0.4)) noticed.push(['outcome-sum', 'derivable', 'notice']);
  if (mentions < 2) noticed.push(['no-published-count', 'missing', 'notice']);
  if (random.chance(0.06)) noticed.push(['categories-sum', 'contradiction', 'error']);
  if (random.chance(0.08)) noticed.push(['channels-sum', 'contradiction', 'warning']);
  if (random.chance(0.05)) noticed.push(['prose-vs-table', 'contradiction', 'warning']);
  if (report.form === '2019' && random.chance(0.04)) noticed.push(['procurement-unit', 'suspect', 'notice']);
  if (random.chance(0.15)) noticed.push(['late', 'suspect', 'notice']);
  if (random.chance(0.05)) noticed.push(['digits-left-over', 'suspect', 'notice']);
  if (random.chance(0.03)) noticed.push(['wrong-column', 'suspect', 'warning']);
  return noticed;
}

function operandsOf(finding: FindingRow, at: number): OperandRow[] {
  if (finding.verdict !== 'contradiction') return [];
  const operand = (role: OperandRow['role'], value: number): OperandRow => ({
    report: finding.report,
    finding: at,
    role,
    item: finding.item,
    applicant: finding.applicant,
    topic: null,
    label: '',
    value,
    state: finding.item === null ? null : 'number',
    approximate: false,
    raw: String(value),
    place: `line ${40 + at}`,
  });
  return [operand('part', Number(finding.expected)), operand('total', Number(finding.actual))];
}

function evidenceOf(report: ReportRow): EvidenceRow[] {
  const known = (subject: string, value: string | null): EvidenceRow[] =>
    value === null
      ? []
      : [{ report: report.report, subject, value, source: 'title', raw: value, place: 'line 1' }];
  return [...known('organisation', report.organisation), ...known('county', report.county)];
}

/** Applications of each check in a sound report. */
const APPLIED: Readonly<Record<string, number>> = {
  'requests-balance': 7,
  'outcome-sum': 7,
  'applicant-sum': 23,
  'reconsideration-sum': 1,
  'litigation-direct-sum': 1,
  'litigation-after-sum': 1,
  'categories-sum': 1,
  'channels-sum': 1,
  'prose-vs-table': 2,
  'wrong-column': 1,
  'extra-cells': 1,
  'missing-section': 6,
  'missing-table': 3,
  'missing-row': 1,
  'blank-table': 3,
  'no-published-count': 1,
  'procurement-pair': 1,
  'procurement-unit': 1,
  'digits-left-over': 1,
  late: 1,
};

function coverageOf(
  random: Random,
  report: string,
  noticed: readonly Noticed[],
  figures: GeneratedFigures,
): CoverageRow[] {
  const unknown = figures.style === 'damaged' || figures.style === 'lost-table';
  return Object.entries(APPLIED).map(([check, applied]) => {
    const of = (verdict: FindingRow['verdict']) =>
      noticed.filter(([id, said]) => id === check && said === verdict).length;
    const found = { contradiction: of('contradiction'), derivable: of('derivable') };
    const rest = { suspect: of('suspect'), missing: of('missing') };
    const raised = found.contradiction + found.derivable + rest.suspect + rest.missing;
    const cannot = unknown && applied > 1 ? random.below(Math.max(1, applied - raised)) : 0;
    return {
      report,
      check,
      tested: Math.max(applied, raised),
      held: Math.max(0, applied - raised - cannot),
      ...found,
      ...rest,
      cannot_tell: cannot,
      not_applicable: 0,
    };
  });
}
