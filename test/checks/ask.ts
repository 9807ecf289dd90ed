import { runChecks } from '@/lib/checks';
import type { Answer, CheckCoverage, Finding } from '@/lib/checks/finding';
import { findingSentence } from '@/lib/format/findings';
import type { Report } from '@/lib/parse/report';

/** The findings of one check, or of all of them. */
export function findingsOf(report: Report, check?: string): readonly Finding[] {
  const { findings } = runChecks({ report, neighbours: [] });
  return check === undefined ? findings : findings.filter((finding) => finding.check === check);
}

/** One finding as a line: check, verdict, severity, cell, expected ← actual. */
export function brief({ check, verdict, severity, item, applicant, expected, actual }: Finding): string {
  const cell = [item ?? '', ...(applicant === null ? [] : [applicant])].join('/');
  return `${check} ${verdict} ${severity} ${cell} ${expected}←${actual}`;
}

/** All findings as lines. */
export function briefs(report: Report, check?: string): readonly string[] {
  return findingsOf(report, check).map(brief);
}

/** The Chinese sentences of one check's findings. */
export function sentences(report: Report, check: string): readonly string[] {
  return findingsOf(report, check).map((finding) => findingSentence(finding, 'zh'));
}

/** How many applications of a check gave which answer; answers that none gave are left out. */
export function answers(report: Report, check: string): Partial<Record<Answer, number>> {
  const row = runChecks({ report, neighbours: [] }).coverage.find((each) => each.check === check);
  if (!row) throw new Error(`no check ${check}`);
  const counts: readonly [Answer, keyof CheckCoverage][] = [
    ['holds', 'held'],
    ['contradiction', 'contradiction'],
    ['derivable', 'derivable'],
    ['suspect', 'suspect'],
    ['missing', 'missing'],
    ['cannot_tell', 'cannot_tell'],
    ['not_applicable', 'not_applicable'],
  ];
  return Object.fromEntries(counts.flatMap(([answer, key]) => (row[key] === 0 ? [] : [[answer, row[key]]])));
}
