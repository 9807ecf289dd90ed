import type { DataSet, ReportRow } from '@/lib/dataset/tables';
import { formFor } from '@/lib/forms';
import { type GeneratedFigures, generateFigures } from './figures';
import { generateMentions } from './prose';
import { Random } from './random';
import { TOWNS_A_PROVINCE, type Town, townAt } from './towns';
import { generateVerdicts } from './verdicts';

export interface GenerateOptions {
  readonly seed: number;
  /** Reports in all. */
  readonly reports: number;
  /** Reports per data set that comes back. */
  readonly batch: number;
}

/** First and last year; the free form has no tables, so a few of its years are enough. */
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
/** A town has some 6.9 reports: nearly all years with tables, and some of 2018. */
const REPORTS_A_TOWN = 6.9;

/**
 * Reports of invented towns, sorted by province, year and town: the same for the same options, whatever is taken of
 * them. Names, figures, states and faults are drawn so that sizes and speeds come out as with real ones.
 */
export function* generateReports(options: GenerateOptions): Generator<DataSet> {
  const towns = Math.ceil(options.reports / REPORTS_A_TOWN);
  let batch = emptyDataSet();
  let left = options.reports;
  for (let first = 0; left > 0; first += TOWNS_A_PROVINCE) {
    // The last province is left open, so that the number of reports is reached whatever is missing.
    const last = first + TOWNS_A_PROVINCE < towns ? first + TOWNS_A_PROVINCE : Math.max(towns, first + 16);
    const carried = new Map<number, number>();
    for (const year of YEARS) {
      for (let index = first; index < last && left > 0; index += 1) {
        const random = new Random(options.seed, index, year);
        if (!random.chance(year < 2019 ? 0.05 : 0.98)) continue;
        addReport(batch, random, townAt(index), year, carried);
        left -= 1;
        if (batch.reports.length === options.batch || left === 0) {
          yield batch;
          batch = emptyDataSet();
        }
      }
    }
  }
}

interface OpenDataSet {
  files: DataSet['files'][number][];
  reports: DataSet['reports'][number][];
  figures: DataSet['figures'][number][];
  mentions: DataSet['mentions'][number][];
  findings: DataSet['findings'][number][];
  operands: DataSet['operands'][number][];
  evidence: DataSet['evidence'][number][];
  coverage: DataSet['coverage'][number][];
}

function emptyDataSet(): OpenDataSet {
  return {
    files: [],
    reports: [],
    figures: [],
    mentions: [],
    findings: [],
    operands: [],
    evidence: [],
    coverage: [],
  };
}

function addReport(
  data: OpenDataSet,
  random: Random,
  town: Town,
  year: number,
  carried: Map<number, number>,
): void {
  const id = random.id();
  const form = formFor(year);
  const figures: GeneratedFigures =
    form === 'free'
      ? { style: 'zeros', figures: [], carriedOut: 0, fault: null }
      : generateFigures(random, id, form, carried.get(town.index) ?? 0);
  carried.set(town.index, figures.carriedOut);
  const report = reportRow(random, id, town, year, figures);
  const received = figures.figures.find(
    ({ item, applicant }) => item === 'requests.received' && applicant === 'total',
  );
  const mentions = generateMentions(random, id, received?.value ?? 0);
  const verdicts = generateVerdicts(random, report, figures, mentions.length);
  data.files.push({
    file: report.file,
    sha256: id + new Random(id).id().repeat(5).slice(0, 52),
    bytes: 4000 + random.below(8000),
    format: 'txt',
    outcome: 'read',
    reason: '',
    report: id,
  });
  data.reports.push(report);
  data.figures.push(...figures.figures);
  data.mentions.push(...mentions);
  data.findings.push(...verdicts.findings);
  data.operands.push(...verdicts.operands);
  data.evidence.push(...verdicts.evidence);
  data.coverage.push(...verdicts.coverage);
}

function reportRow(
  random: Random,
  report: string,
  town: Town,
  year: number,
  figures: GeneratedFigures,
): ReportRow {
  const convention = random.chance(0.7);
  const month = random.chance(0.85) ? 1 : 2 + random.below(5);
  const day = 1 + random.below(28);
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    report,
    organisation: town.name,
    kind: town.kind,
    county: town.county,
    prefecture: town.prefecture,
    province: town.province,
    year,
    form: formFor(year),
    title: `${town.name}${year}年政府信息公开工作年度报告`,
    published_on: random.chance(0.6) ? `${year + 1}-${two(month)}-${two(day)}` : null,
    file: `${town.county}/${town.name}${year}.txt`,
    zero_convention:
      convention && (figures.style === 'marks' || figures.style === 'nothing-but-marks')
        ? 'mark'
        : convention && figures.style === 'blanks'
          ? 'blank'
          : convention && figures.style === 'mixed'
            ? 'mark blank'
            : '',
  };
}
