import type { Locale } from '@/lib/format';
import { OUTCOME_GROUPS } from '@/lib/queries/indicators';
import type { OutcomesRow } from '@/lib/queries/outcomes';
import { reportNames } from './report-names';

/** The outcomes of one report: what is known of each group, and of how many requests they are a part. */
export interface OutcomesOfReport {
  readonly report: string;
  readonly title: string;
  /** In the order of {@link OUTCOME_GROUPS}; null for a group the answer does not have. */
  readonly parts: readonly (OutcomesRow | null)[];
  /** Sum of everything known. */
  readonly sum: number;
  /** Every group is known. */
  readonly complete: boolean;
  /** Some part is a mark or blank read as 0. */
  readonly inferred: boolean;
  /** 三（七）总计 where it is printed as a number. */
  readonly stated: number | null;
  /**
   * What shares are of: the sum where it is complete; else the stated total, when what is known fits into it; else null.
   */
  readonly whole: number | null;
}

/** Reports in the order of the rows. */
export function outcomesByReport(rows: readonly OutcomesRow[], locale: Locale): readonly OutcomesOfReport[] {
  const byReport = new Map<string, OutcomesRow[]>();
  for (const row of rows) {
    const known = byReport.get(row.report);
    if (known) known.push(row);
    else byReport.set(row.report, [row]);
  }
  const groups = [...byReport.values()];
  const names = reportNames(
    groups.flatMap(([first]) => first ?? []),
    locale,
  );
  return groups.flatMap((own, at) => {
    const [first] = own;
    return first ? [outcomesOf(first, own, names[at] ?? '')] : [];
  });
}

function outcomesOf(first: OutcomesRow, own: readonly OutcomesRow[], title: string): OutcomesOfReport {
  const parts = OUTCOME_GROUPS.map(({ id }) => own.find(({ group }) => group === id) ?? null);
  const sum = own.reduce((all, { least }) => all + least, 0);
  const complete = parts.every((part) => part !== null && part.value !== null);
  const stated = first.total_state === 'number' ? first.total : null;
  return {
    report: first.report,
    title,
    parts,
    sum,
    complete,
    inferred: own.some(({ inferred }) => inferred),
    stated,
    whole: complete ? sum : stated !== null && stated >= sum ? stated : null,
  };
}
