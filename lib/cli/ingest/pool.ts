import { Worker } from 'node:worker_threads';
import { FILE_SECONDS } from '@/lib/readers/limits';
import type { Result, Task } from './protocol';

/** Tasks that wait at a worker, so that it never waits for the next one. */
const AHEAD = 4;

/** What became of a task: its result, or why there is none. */
export type Done = Result | { readonly kind: 'timeout' } | { readonly kind: 'crash'; readonly error: string };

/** What a worker says: that it is there, then one result for each task. */
export type WorkerMessage = Result | { readonly kind: 'ready' };

interface Job {
  readonly task: Task;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

/**
 * So many workers, each with a few tasks in its queue. A worker that dies or hangs takes down only the task at the
 * head of its queue; the others go to its successor. A worker that does not even start is a fault of the program, not
 * of a file: its tasks are rejected.
 */
export class Pool {
  private readonly waiting: Job[] = [];
  private readonly seats: Seat[];

  constructor(jobs: number, seconds: number = FILE_SECONDS, start: () => Worker = startWorker) {
    this.seats = Array.from({ length: jobs }, () => new Seat(seconds, start, () => this.deal()));
  }

  run(task: Task): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      this.deal();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.seats.map((seat) => seat.close()));
  }

  private deal(): void {
    for (const seat of this.seats) {
      while (seat.free && this.waiting.length > 0) {
        const job = this.waiting.shift();
        if (job) seat.take(job);
      }
    }
  }
}

/** One place for a worker; the worker in it changes when one dies. */
class Seat {
  private queue: Job[] = [];
  private worker: Worker | null = null;
  private ready = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly seconds: number,
    private readonly startOne: () => Worker,
    private readonly freed: () => void,
  ) {}

  get free(): boolean {
    return this.queue.length < AHEAD;
  }

  take(job: Job): void {
    this.queue.push(job);
    this.worker ??= this.start();
    this.worker.postMessage(job.task);
    if (this.queue.length === 1) this.watch();
  }

  async close(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = this.startOne();
    this.ready = false;
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') this.ready = true;
      else this.settle(message);
    });
    let error = 'the worker ended';
    worker.on('error', (cause) => {
      error = cause.message;
    });
    // Results that a worker sent before it died arrive before its exit, but maybe after its error.
    worker.on('exit', () => this.replace(worker, { kind: 'crash', error }));
    return worker;
  }

  private settle(done: Done): void {
    const job = this.queue.shift();
    this.watch();
    job?.resolve(done);
    this.freed();
  }

  private watch(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = this.queue.length === 0 ? null : setTimeout(() => this.giveUp(), this.seconds * 1000);
  }

  private giveUp(): void {
    const { worker } = this;
    if (!worker) return;
    this.replace(worker, { kind: 'timeout' });
    void worker.terminate();
  }

  private fail(error: Error): void {
    if (this.timer) clearTimeout(this.timer);
    this.worker = null;
    const { queue } = this;
    this.queue = [];
    for (const job of queue) job.reject(error);
  }

  /** The head of the queue is lost with its worker; the rest starts again in a new one. */
  private replace(worker: Worker, done: Done): void {
    if (this.worker !== worker) return;
    worker.removeAllListeners();
    if (!this.ready) {
      this.fail(new Error(`a worker did not start: ${reasonOf(done)}`));
      return;
    }
    const [, ...rest] = this.queue;
    this.worker = rest.length > 0 ? this.start() : null;
    for (const job of rest) this.worker?.postMessage(job.task);
    this.settle(done);
  }
}

function reasonOf(done: Done): string {
  return done.kind === 'crash' ? done.error : 'it did not answer in time';
}

/** Node starts a worker without the loader of its parent, so it has to put tsx in place before it can read TypeScript. */
const BOOTSTRAP = `
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
  });
`;

function startWorker(): Worker {
  return new Worker(BOOTSTRAP, { eval: true });
}
