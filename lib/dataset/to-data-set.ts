import { findingSentence } from '@/lib/format/findings';
import { reasonSentence } from '@/lib/format/reasons';
import { cellKey } from '@/lib/forms';
import type { Intake, ParsedReport } from '@/lib/intake/intake';
import { formatPlace, type Place } from '@/lib/readers/raw-document';
import type {
  CheckRow,
  CoverageRow,
  DataSet,
  EvidenceRow,
  FigureRow,
  FileRow,
  FindingRow,
  MentionRow,
  OperandRow,
  ReportRow,
} from './tables';

/**
 * The flat tables of what files became, in the order given: figures in the order of the form, mentions as they stand
 * in the text, findings in the order of the checks. Nothing is computed here; a place becomes text, a reason a Chinese
 * sentence.
 */
export function toDataSet(intakes: readonly Intake[]): DataSet {
  const parsed = intakes.flatMap((intake) => (intake.result ? [intake.result] : []));
  return {
    files: intakes.map(fileRow),
    reports: parsed.map(reportRow),
    figures: parsed.flatMap(figureRows),
    mentions: parsed.flatMap(mentionRows),
    findings: parsed.flatMap(findingRows),
    operands: parsed.flatMap(operandRows),
    evidence: parsed.flatMap(evidenceRows),
    coverage: parsed.flatMap(coverageRows),
  };
}

/** What each check answered over all reports: the sums of `coverage`, checks in the order of their first row. */
export function checkRows(coverage: readonly CoverageRow[]): CheckRow[] {
  const totals = new Map<string, CheckRow>();
  for (const { report: _, ...row } of coverage) {
    const total = totals.get(row.check);
    totals.set(row.check, total ? addCounts(total, row) : row);
  }
  return [...totals.values()];
}

/** The sum of two rows of the same check. */
export function addCounts(a: CheckRow, b: CheckRow): CheckRow {
  return {
    check: a.check,
    tested: a.tested + b.tested,
    held: a.held + b.held,
    contradiction: a.contradiction + b.contradiction,
    derivable: a.derivable + b.derivable,
    suspect: a.suspect + b.suspect,
    missing: a.missing + b.missing,
    cannot_tell: a.cannot_tell + b.cannot_tell,
    not_applicable: a.not_applicable + b.not_applicable,
  };
}

function fileRow(intake: Intake): FileRow {
  const duplicated = intake.outcome === 'duplicate' ? intake.sha256.slice(0, 12) : null;
  return {
    file: intake.file,
    sha256: intake.sha256,
    bytes: intake.bytes,
    format: intake.format,
    outcome: intake.outcome,
    reason: intake.reason ? reasonSentence(intake.reason, 'zh') : '',
    report: intake.result?.report.id ?? duplicated,
  };
}

function reportRow({ report, zero }: ParsedReport): ReportRow {
  const { organisation } = report;
  return {
    report: report.id,
    organisation: organisation.name,
    kind: organisation.kind,
    county: organisation.county,
    prefecture: organisation.prefecture,
    province: organisation.province,
    year: report.year,
    form: report.form,
    title: report.title,
    published_on: report.publishedOn,
    file: report.file,
    zero_convention: zeroConvention(zero),
  };
}

function zeroConvention(zero: ParsedReport['zero']): ReportRow['zero_convention'] {
  if (zero?.mark && zero.blank) return 'mark blank';
  if (zero?.mark) return 'mark';
  return zero?.blank ? 'blank' : '';
}

function figureRows({ report }: ParsedReport): FigureRow[] {
  return report.figures.map((figure) => ({
    report: report.id,
    item: figure.item,
    applicant: figure.applicant,
    value: figure.value,
    state: figure.state,
    approximate: figure.approximate,
    unit_source: figure.unitSource,
    raw: figure.raw,
    place: placeText(figure.place),
  }));
}

function mentionRows({ report }: ParsedReport): MentionRow[] {
  return report.mentions.map((mention) => ({
    report: report.id,
    topic: mention.topic,
    label: mention.label,
    value: mention.value,
    approximate: mention.approximate,
    unit: mention.unit,
    raw: mention.raw,
    place: formatPlace(mention.place),
  }));
}

function findingRows({ report, findings }: ParsedReport): FindingRow[] {
  return findings.map((finding) => ({
    report: report.id,
    check: finding.check,
    verdict: finding.verdict,
    severity: finding.severity,
    item: finding.item,
    applicant: finding.applicant,
    expected: finding.expected,
    actual: finding.actual,
    message: findingSentence(finding, 'zh'),
  }));
}

function operandRows({ report, findings }: ParsedReport): OperandRow[] {
  return findings.flatMap((finding, index) =>
    finding.operands.map((operand) => ({
      report: report.id,
      finding: index + 1,
      role: operand.role,
      item: operand.item,
      applicant: operand.applicant,
      topic: operand.topic,
      label: operand.label,
      value: operand.value,
      state: operand.state,
      approximate: operand.approximate,
      raw: operand.raw,
      place: placeText(operand.place),
    })),
  );
}

/** The parser's evidence, then the zero convention's, then the rows that were known by their position alone. */
function evidenceRows({ report, zero }: ParsedReport): EvidenceRow[] {
  const told = report.evidence.map((evidence) => ({
    report: report.id,
    subject: evidence.subject,
    value: evidence.value,
    source: evidence.source,
    raw: evidence.raw,
    place: placeText(evidence.place),
  }));
  const conventions = (zero?.evidence ?? []).map((evidence) => ({
    report: report.id,
    subject: 'zero-convention',
    value: evidence.state,
    source: evidence.reason,
    raw: evidence.detail,
    place: placeText(evidence.place),
  }));
  const exceptions = (zero?.exceptions ?? []).map(({ item, applicant }) => ({
    report: report.id,
    subject: 'zero-exception',
    value: cellKey(item, applicant),
    source: 'relations-disagree',
    raw: '',
    place: null,
  }));
  const lost = report.lostLabels.map(({ item, place }) => ({
    report: report.id,
    subject: 'lost-label',
    value: item,
    source: 'position',
    raw: '',
    place: placeText(place),
  }));
  return [...told, ...conventions, ...exceptions, ...lost];
}

function coverageRows({ report, coverage }: ParsedReport): CoverageRow[] {
  return coverage.map((row) => ({ report: report.id, ...row }));
}

function placeText(place: Place | null): string | null {
  return place === null ? null : formatPlace(place);
}
