import type { Engine } from '@/lib/store/engine';
import { waiveFinding } from '@/lib/store/reports';

/**
 * Findings that a reader has set aside, kept on this device. A report is its bytes (its id is their hash), so its findings
 * keep their numbers until a newer version of the checks says otherwise; the check is kept beside the number, and a
 * waiver is only put back where both still agree.
 */
export interface Waiver {
  readonly report: string;
  /** Number of the finding within its report. */
  readonly n: number;
  readonly check: string;
  readonly reason: string;
}

const KEY = 'jiebao-waivers';

/** Longest reason that is kept, in characters. */
export const REASON_LIMIT = 200;

/** The kept waivers; none where the browser keeps nothing. What does not look like a waiver is left out. */
export function keptWaivers(): readonly Waiver[] {
  const text = localStorage.getItem(KEY);
  if (text === null) return [];
  const value: unknown = parsed(text);
  return Array.isArray(value) ? value.filter(isWaiver) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

function isWaiver(value: unknown): value is Waiver {
  if (typeof value !== 'object' || value === null) return false;
  const { report, n, check, reason } = value as Readonly<Record<string, unknown>>;
  return (
    typeof report === 'string' &&
    typeof n === 'number' &&
    Number.isInteger(n) &&
    typeof check === 'string' &&
    typeof reason === 'string'
  );
}

/** Keeps a waiver, or forgets it with a reason of null. Throws when the browser keeps nothing. */
export function keepWaiver({ report, n, check }: Omit<Waiver, 'reason'>, reason: string | null): void {
  const others = keptWaivers().filter((waiver) => waiver.report !== report || waiver.n !== n);
  const own = reason === null ? [] : [{ report, n, check, reason }];
  localStorage.setItem(KEY, JSON.stringify([...others, ...own]));
}

/** Puts the kept waivers into a database that was just filled; those of reports that are not there wait. */
export async function applyWaivers(engine: Engine): Promise<void> {
  for (const { report, n, check, reason } of keptWaivers()) {
    const found = await engine.query<{ check: string }>({
      sql: 'SELECT f."check" FROM finding_row AS f JOIN wide AS w USING (rid) WHERE w.report = ? AND f.n = ?::int',
      params: [report, n],
    });
    if (found[0]?.check === check) await waiveFinding(engine, report, n, reason);
  }
}
