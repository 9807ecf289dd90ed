import { formatCount, type Locale, outcomeLabel, reasonSentence } from '@/lib/format';
import { type IngestArguments, ingestArguments, USAGE, UsageError } from './ingest/arguments';
import { Progress } from './ingest/progress';
import { type IngestListener, type IngestSummary, ingest } from './ingest/run';

/**
 * `npm run -s ingest -- --out DIR [--jobs N] PATH…`: reports → CSV data set. Exit 0 when at least one report was read,
 * 1 when none was, 2 for unusable arguments (shared design §3).
 */
async function main(argv: readonly string[]): Promise<number> {
  const args = understood(argv);
  if (typeof args === 'number') return args;
  const locale = localeOf(process.env);
  const started = performance.now();
  let progress = newProgress(0);
  const listener: IngestListener = {
    begin(total) {
      progress.end();
      progress = newProgress(total);
    },
    tick: (done) => progress.tick(done),
    file(file, outcome, reason) {
      if (reason === null) return;
      progress.line(`${outcomeLabel(outcome, locale)}  ${file}: ${reasonSentence(reason, locale)}`);
    },
  };
  const summary = await ingest(args, listener);
  progress.end();
  process.stderr.write(`${summaryText(summary, args.out, performance.now() - started, locale)}\n`);
  return summary.outcomes.read + summary.outcomes.read_with_notes > 0 ? 0 : 1;
}

/** The arguments, or the exit code of a command line that ends here. */
function understood(argv: readonly string[]): IngestArguments | number {
  try {
    const args = ingestArguments(argv);
    if (args) return args;
    process.stdout.write(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

function newProgress(total: number): Progress {
  return new Progress(process.stderr, total, () => performance.now());
}

/** The language of the terminal: Chinese where the environment says so, else English. */
function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const tag = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return tag.startsWith('zh') ? 'zh' : 'en';
}

function summaryText(summary: IngestSummary, out: string, ms: number, locale: Locale): string {
  const { outcomes, leftOut } = summary;
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const seconds = (ms / 1000).toFixed(1);
  const count = (value: number) => formatCount(value, locale);
  const parts = (['read', 'read_with_notes', 'refused', 'not_a_report', 'duplicate'] as const)
    .filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${outcomeLabel(outcome, locale)} ${count(outcomes[outcome])}`);
  const lines =
    locale === 'zh'
      ? [`共 ${count(total)} 个文件：${parts.join('，')}。已写入 ${out}（${seconds} 秒）。`]
      : [`${count(total)} files: ${parts.join(', ')}. Written to ${out} in ${seconds} s.`];
  if (leftOut.length > 0) {
    const names = leftOut.slice(0, 5).join(', ');
    lines.push(
      locale === 'zh'
        ? `未查看 ${count(leftOut.length)} 个系统文件或输出文件夹：${names}${leftOut.length > 5 ? '…' : ''}`
        : `Not looked at, ${count(leftOut.length)} system files or output folders: ${names}${leftOut.length > 5 ? ' …' : ''}`,
    );
  }
  return lines.join('\n');
}

process.exitCode = await main(process.argv.slice(2));
