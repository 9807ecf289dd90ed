'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Query } from '@/lib/queries/query';
import type { SqlRow, Statement } from '@/lib/store/database';
import { useData } from './data-provider';

/** Rows of the build with the parameters they are for. Made on the server by `initialRows`. */
export interface Initial<Params, Row extends SqlRow> {
  readonly params: Params;
  readonly rows: readonly Row[];
}

/**
 * An answer on its way: `current` the rows are those of the parameters · `updating` older rows while new ones come ·
 * `loading` there are none yet · `failed` the older rows, if any, and why.
 */
export type AnswerStatus = 'current' | 'updating' | 'loading' | 'failed';

export interface Answer<Row extends SqlRow> {
  readonly rows: readonly Row[] | null;
  readonly status: AnswerStatus;
  readonly error: Error | null;
  /** What is asked, for the SQL of the chart's menu. */
  readonly statement: Statement;
  /** Asks again; starts the database again where that is what failed. */
  readonly retry: () => void;
}

interface Held<Row> {
  readonly key: string;
  readonly rows: readonly Row[] | null;
  readonly error: Error | null;
}

/**
 * Asks the database in the browser, and shows the rows of the build until an answer is needed: for other parameters than
 * the build's, or once reports were imported. Old rows stay until the new ones stand; late answers are dropped, and a
 * query nobody waits for any more is cancelled.
 */
export function useQuery<Params, Row extends SqlRow>(
  query: Query<Params, Row>,
  params: Params,
  initial?: Initial<Params, Row>,
): Answer<Row> {
  const { state, version, start } = useData();
  const [round, setRound] = useState(0);
  const paramsKey = JSON.stringify(params);
  const key = `${query.id} ${version} ${round} ${paramsKey}`;
  const ofBuild = initial !== undefined && version === 0 && JSON.stringify(initial.params) === paramsKey;
  const [held, setHeld] = useState<Held<Row>>({ key: '', rows: initial?.rows ?? null, error: null });
  const db = state.status === 'ready' ? state.db : null;
  const statement = query.statement(params);
  // The key stands for the statement: equal parameters are the same question, though objects anew at every rendering.
  const asked = useRef(statement);
  useEffect(() => {
    asked.current = statement;
  });

  const needed = !ofBuild;
  const idle = state.status === 'idle';
  useEffect(() => {
    if (needed && idle) start();
  }, [needed, idle, start]);

  useEffect(() => {
    if (!needed || !db) return;
    const gone = new AbortController();
    db.query<Row>(asked.current, gone.signal).then(
      (rows) => {
        if (!gone.signal.aborted) setHeld({ key, rows, error: null });
      },
      (cause: unknown) => {
        if (gone.signal.aborted) return;
        const error = cause instanceof Error ? cause : new Error(String(cause));
        setHeld((old) => ({ key, rows: old.rows, error }));
      },
    );
    return () => gone.abort(new DOMException('Nobody waits for this answer any more.', 'AbortError'));
  }, [needed, db, key]);

  const retry = useCallback(() => {
    if (db) setRound((n) => n + 1);
    else start();
  }, [db, start]);

  if (ofBuild) return { rows: initial.rows, status: 'current', error: null, statement, retry };
  if (state.status === 'failed')
    return { rows: held.rows, status: 'failed', error: state.error, statement, retry };
  if (held.key === key) {
    return {
      rows: held.rows,
      status: held.error ? 'failed' : 'current',
      error: held.error,
      statement,
      retry,
    };
  }
  return { rows: held.rows, status: held.rows ? 'updating' : 'loading', error: null, statement, retry };
}
