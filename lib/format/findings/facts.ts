/**
 * What the sentence of a finding is made from. A finding of the checks is one as it is; so is a row of findings.csv with
 * its rows of operands.csv, which is why the sentence uses nothing else.
 */
export interface FindingFacts {
  readonly check: string;
  readonly verdict: string;
  readonly item: string | null;
  readonly applicant: string | null;
  readonly expected: string;
  readonly actual: string;
  readonly operands: readonly OperandFacts[];
}

export interface OperandFacts {
  readonly role: string;
  readonly item: string | null;
  readonly applicant: string | null;
  readonly topic: string | null;
  readonly label: string;
  readonly value: number | null;
  readonly state: string | null;
  readonly raw: string;
}

/** One sentence maker per check. */
export type FindingSentences = Readonly<Record<string, (finding: FindingFacts) => string>>;

/** `61` known, `≥5`, `≤9`, `170–179`, '': how an expected or summed value is bounded. */
export interface Bound {
  readonly kind: 'exact' | 'least' | 'most' | 'between' | 'open';
  readonly text: string;
}

export function boundOf(text: string): Bound {
  if (text === '') return { kind: 'open', text };
  if (text.startsWith('≥')) return { kind: 'least', text: text.slice(1) };
  if (text.startsWith('≤')) return { kind: 'most', text: text.slice(1) };
  return { kind: text.includes('–') ? 'between' : 'exact', text };
}

/** The sum of the operands of one role, a lower bound where one of them is not known. */
export function sumOf({ operands }: FindingFacts, role: string): Bound {
  const members = operands.filter((operand) => operand.role === role);
  const sum = members.reduce((total, { value }) => total + (value ?? 0), 0);
  const text = String(Number(sum.toPrecision(15)));
  return { kind: members.every(({ value }) => value !== null) ? 'exact' : 'least', text };
}

/** The cells that the finding derives: those whose value was not known. */
export function derivedCells({ operands }: FindingFacts): readonly OperandFacts[] {
  return operands.filter(({ value, state }) => value === null && state !== null && state !== 'absent');
}

/** The distinct signs that the arithmetic read as 0: `/`, `-`, '' for blanks. */
export function readAsZero({ operands }: FindingFacts): readonly string[] {
  const signs = operands.flatMap(({ value, state, raw }) =>
    value === 0 && (state === 'mark' || state === 'blank') ? [raw.trim()] : [],
  );
  return [...new Set(signs)];
}

/** The cells that would have to change for every broken relation to hold, with the value each would have. */
export function likeliestChanges({ operands }: FindingFacts): readonly OperandFacts[] {
  return operands.filter(
    ({ label, item, value }) => label === 'likeliest' && item !== null && value !== null,
  );
}

/** The operands in one role. */
export function inRole({ operands }: FindingFacts, role: string): readonly OperandFacts[] {
  return operands.filter((operand) => operand.role === role);
}
