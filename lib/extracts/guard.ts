/**
 * The formula guard of downloads. A spreadsheet runs text that starts like a formula; one quote in front makes it text:
 *
 *     =1+1 ──▶ '=1+1      - ──▶ -   (a sign that reports themselves use for 0 stays)
 *     '=1  ──▶ ''=1       'x ──▶ 'x
 *
 * Taking off one quote where the guard would have put it gives back exactly what was there. Numbers are never guarded.
 */
const STARTS_LIKE_FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const OWN_SIGNS: ReadonlySet<string> = new Set(['-', '—', '/']);

/** Text as it goes into a CSV file for spreadsheets. */
export function guardText(text: string): string {
  return STARTS_LIKE_FORMULA.test(text) && !OWN_SIGNS.has(text) ? `'${text}` : text;
}

/** The text that {@link guardText} was given. */
export function unguardText(text: string): string {
  return text.startsWith("'") && STARTS_LIKE_FORMULA.test(text) ? text.slice(1) : text;
}
