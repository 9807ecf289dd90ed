/** Where progress goes: standard error, or whatever a test puts there. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;
const REDRAW_MS = 100;
const PLAIN_MS = 5_000;

/**
 * Progress of a run: on a terminal one line that is redrawn, elsewhere a line now and then; lines that stay are
 * written above it.
 *
 *     [█████████░░░░░░░░░░░░░░░] 38%  380/1,000  1,612/s
 */
export class Progress {
  private drawnAt = Number.NEGATIVE_INFINITY;
  private shown = false;
  private readonly startedAt: number;

  constructor(
    private readonly stream: ProgressStream,
    private readonly total: number,
    private readonly now: () => number,
  ) {
    this.startedAt = now();
  }

  /** So many files are done. */
  tick(done: number): void {
    const time = this.now();
    const every = this.stream.isTTY ? REDRAW_MS : PLAIN_MS;
    if (this.drawnAt === Number.NEGATIVE_INFINITY && !this.stream.isTTY) this.drawnAt = this.startedAt;
    if (time - this.drawnAt < every && !(this.stream.isTTY && done === this.total)) return;
    this.drawnAt = time;
    this.draw(done, time);
  }

  /** A line that stays. */
  line(text: string): void {
    this.clear();
    this.stream.write(`${text}\n`);
  }

  /** Takes the progress line away. */
  end(): void {
    this.clear();
  }

  private draw(done: number, time: number): void {
    const share = this.total === 0 ? 1 : done / this.total;
    const filled = Math.round(share * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const seconds = Math.max((time - this.startedAt) / 1000, 0.001);
    const counts = `${done.toLocaleString('en')}/${this.total.toLocaleString('en')}`;
    const rate = `${Math.round(done / seconds).toLocaleString('en')}/s`;
    const text = `[${bar}] ${Math.floor(share * 100)}%  ${counts}  ${rate}`;
    if (this.stream.isTTY) {
      this.stream.write(`\r\u001B[2K${text.slice(0, this.stream.columns ?? 80)}`);
      this.shown = true;
    } else this.stream.write(`${text}\n`);
  }

  private clear(): void {
    if (this.shown) this.stream.write('\r\u001B[2K');
    this.shown = false;
  }
}
