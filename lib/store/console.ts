import { QueryError, type SqlRow } from './database';
import type { Engine } from './engine';

/** Longest time for a question of the console, in milliseconds. */
export const CONSOLE_LIMIT_MS = 10_000;

export interface ConsoleAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly SqlRow[];
  /** There are more rows than were asked for. */
  readonly more: boolean;
  readonly milliseconds: number;
}

export type ConsoleErrorCode = 'empty' | 'several-statements' | 'timeout' | 'failed';

/** A question that could not be answered; `message` is the database's own words without our wrapping. */
export class ConsoleError extends Error {
  override readonly name = 'ConsoleError';
  constructor(
    readonly code: ConsoleErrorCode,
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
  }
}

export interface ConsoleOptions {
  readonly limit: number;
  readonly signal?: AbortSignal;
  readonly limitMs?: number;
}

/**
 * Runs a reader's own SQL: one question, read only, on a connection of its own, at most `limit` rows, cancelled after
 * ten seconds. Throws a `ConsoleError`, or the signal's reason.
 */
export async function runConsole(
  engine: Engine,
  sql: string,
  options: ConsoleOptions,
): Promise<ConsoleAnswer> {
  const question = sql.trim().replace(/(\s*;)+$/, '');
  if (question === '') throw new ConsoleError('empty', 'There is no statement.');
  const started = performance.now();
  const timeout = AbortSignal.timeout(options.limitMs ?? CONSOLE_LIMIT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const session = await engine.session();
  try {
    await session.check(question);
    await session.run('BEGIN TRANSACTION READ ONLY');
    // The line break keeps a comment at the end from swallowing the bracket.
    const statement = {
      sql: `SELECT * FROM (${question}\n) LIMIT ${Math.trunc(options.limit) + 1}`,
      params: [],
    };
    const rows: SqlRow[] = [];
    for await (const batch of session.stream<SqlRow>(statement, signal)) rows.push(...batch);
    return {
      columns: Object.keys(rows[0] ?? {}),
      rows: rows.slice(0, options.limit),
      more: rows.length > options.limit,
      milliseconds: performance.now() - started,
    };
  } catch (cause) {
    throw consoleError(cause, timeout, options.limitMs ?? CONSOLE_LIMIT_MS);
  } finally {
    await session.close();
  }
}

function consoleError(cause: unknown, timeout: AbortSignal, limitMs: number): unknown {
  if (timeout.aborted && cause === timeout.reason) {
    return new ConsoleError(
      'timeout',
      `The question took longer than ${limitMs / 1000} s and was stopped.`,
      cause,
    );
  }
  if (!(cause instanceof QueryError)) return cause;
  const words = cause.cause instanceof Error ? cause.cause.message : String(cause.cause);
  // The database points into our wrapped text: its line of context would confuse.
  const [sentence = words] = words.split('\nLINE ');
  if (/multiple statements/i.test(words)) {
    return new ConsoleError('several-statements', 'Only one statement can be run at a time.', cause);
  }
  return new ConsoleError('failed', sentence.trim(), cause);
}
