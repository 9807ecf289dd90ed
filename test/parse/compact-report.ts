import { createHash } from 'node:crypto';
import type { TableSection } from '@/lib/forms';
import { formItem } from '@/lib/forms';
import { type Figure, type NotAReport, parseReport, type Report } from '@/lib/parse';
import { formatPlace, isRefusal, readFile } from '@/lib/readers';

/**
 * A report as a golden case keeps it: small enough to be read, exact enough that nothing can change unseen. Per table
 * the commonest cell (`usual`) stands once; only other cells are rows. `places` is a hash over the place of every cell.
 */
export type Compact = Readonly<Record<string, unknown>>;

/** Reads a file as the whole pipeline does and gives its golden form: a report, a refusal, or another kind of text. */
export function compactOf(bytes: Uint8Array, file: string): Compact {
  const { result } = readFile(bytes);
  if (isRefusal(result)) return { refused: result.code, data: result.data };
  const parsed = parseReport(result, { file, sha256: createHash('sha256').update(bytes).digest('hex') });
  return 'figures' in parsed ? { encoding: result.encoding, ...compactReport(parsed) } : compactOther(parsed);
}

function compactOther(other: NotAReport): Compact {
  return { notAReport: other.notAReport, raw: other.raw };
}

function compactReport(report: Report): Compact {
  const { name, kind, county, prefecture, province } = report.organisation;
  return {
    title: report.title,
    year: report.year,
    form: report.form,
    publishedOn: report.publishedOn,
    organisation: [name, kind, county, prefecture, province],
    evidence: report.evidence.map((told) => `${told.subject} = ${told.value} (${told.source})`),
    sections: report.sections.map((section) => `${section.kind}: ${section.heading}`),
    tables: report.tables.map(
      (table) => `${table.section} of the ${table.form} form at ${formatPlace(table.place)}`,
    ),
    states: countBy(report.figures, (figure) => figure.state),
    matchedBy: countBy(report.figures, (figure) => figure.matchedBy ?? 'none'),
    places: hash(report.figures.map((figure) => (figure.place ? formatPlace(figure.place) : ''))),
    ...compactFigures(report),
    leftovers: report.leftovers.map((left) => [
      left.kind,
      left.raw,
      left.item,
      left.where,
      formatPlace(left.place),
    ]),
    mentions: report.mentions.map((mention) => [
      mention.topic,
      mention.topic === 'published.category' ? mention.label : '',
      mention.value,
      mention.unit,
      mention.raw,
      formatPlace(mention.place),
      ...(mention.approximate ? ['approximate'] : []),
    ]),
    lists: report.lists.map((list) => {
      const marks = [list.complete && 'complete', list.mixed && 'mixed', list.overlap && 'overlap'];
      return `${list.relation}: ${list.parts.join(' + ')} of ${list.total} ${marks.filter(Boolean).join(' ')}`;
    }),
    lostLabels: report.lostLabels.map((lost) => `${lost.item} at ${formatPlace(lost.place)}`),
  };
}

function compactFigures(report: Report): Compact {
  const usual: Record<string, string> = {};
  const cells: unknown[] = [];
  for (const section of [2, 3, 4] as const) {
    const figures = report.figures.filter((figure) => sectionOf(report, figure) === section);
    const [most] = Object.entries(countBy(figures, look)).sort((left, right) => right[1] - left[1]);
    if (!most) continue;
    usual[section] = most[0];
    for (const figure of figures) if (look(figure) !== most[0]) cells.push(row(figure));
  }
  return { usual, cells };
}

function sectionOf(report: Report, figure: Figure): TableSection | null {
  return formItem(report.form, figure.item)?.section ?? null;
}

function look({ state, value, raw }: Figure): string {
  return `${state} ${value ?? '?'} "${raw}"`;
}

function row(figure: Figure): unknown[] {
  const unit = figure.unitSource === null ? [] : [figure.unitSource];
  return [
    figure.item + (figure.applicant === null ? '' : `/${figure.applicant}`),
    figure.state,
    figure.value,
    figure.raw,
    figure.place ? formatPlace(figure.place) : null,
    figure.matchedBy,
    ...unit,
    ...(figure.approximate ? ['approximate'] : []),
  ];
}

function countBy<T>(list: readonly T[], key: (entry: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of list) counts[key(entry)] = (counts[key(entry)] ?? 0) + 1;
  return counts;
}

function hash(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}

/** JSON with one line for each entry of a list, so that a changed cell is a changed line. */
export function writeCompact(compact: Compact): string {
  const fields = Object.entries(compact).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${writeField(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function writeField(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0 || value.every((entry) => entry === null)) {
    return JSON.stringify(value);
  }
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}
