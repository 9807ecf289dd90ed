'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Engine } from '@/lib/store/engine';
import type { StoredReport } from './stored-reports';

/** The database in the browser, as far as it is. `idle`: nobody has asked for it yet. */
export type DatabaseState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error }
  | { readonly status: 'ready'; readonly db: Engine };

export interface Data {
  readonly state: DatabaseState;
  /** 0 while only the shipped data is shown; grows whenever rows come or go. Part of every query's key. */
  readonly version: number;
  /** How many reports of the user's are in the database. */
  readonly imported: number;
  /** Starts the database unless it is starting or ready; failed starts are not cached, so this is the retry too. */
  readonly start: () => void;
  /** Keeps reports on this device and takes them into the database. Throws when the browser refuses to keep them. */
  readonly keep: (reports: readonly StoredReport[]) => Promise<void>;
  /** Forgets imported reports, on the device and in the database. */
  readonly forget: (ids: readonly string[] | 'all') => Promise<void>;
  /** Changes rows in the database (a waiver, another report of a year chosen); every query on the page is asked again. */
  readonly change: (work: (engine: Engine) => Promise<void>) => Promise<void>;
}

const DataContext = createContext<Data | null>(null);

/** The data of this page. Throws outside {@link DataProvider}. */
export function useData(): Data {
  const data = useContext(DataContext);
  if (!data) throw new Error('useData needs a DataProvider around it');
  return data;
}

/** Runs `work` when the browser has nothing better to do, 4 s from now at the latest; not on metered connections. */
function whenIdle(work: () => void): () => void {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true) {
    return () => undefined;
  }
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 1500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 4000 });
  return () => cancelIdleCallback(handle);
}

const asError = (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause)));

/**
 * Holds the one database of the page. It starts after the first paint (when idle, or when a query needs it) and is filled
 * with the shipped data and the reports kept on this device. Until it is ready pages show the rows of the build.
 */
export function DataProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<DatabaseState>({ status: 'idle' });
  const [version, setVersion] = useState(0);
  const [imported, setImported] = useState(0);
  const starting = useRef<Promise<Engine> | null>(null);

  const open = useCallback(() => {
    starting.current ??= (async () => {
      setState({ status: 'loading' });
      try {
        const { openFilledDatabase } = await import('./open-database');
        const opened = await openFilledDatabase();
        setImported(opened.imported);
        if (opened.imported > 0) setVersion((now) => now + 1);
        setState({ status: 'ready', db: opened.engine });
        return opened.engine;
      } catch (cause) {
        // A failed start is forgotten, so that a retry really tries again.
        starting.current = null;
        setState({ status: 'failed', error: asError(cause) });
        throw cause;
      }
    })();
    return starting.current;
  }, []);

  const start = useCallback(() => {
    // The failure is in the state, where pages show it.
    open().catch(() => undefined);
  }, [open]);

  const idle = state.status === 'idle';
  useEffect(() => (idle ? whenIdle(start) : undefined), [idle, start]);

  const change = useCallback(
    async (work: (engine: Engine) => Promise<void>) => {
      await work(await open());
      const { countStoredReports } = await import('./stored-reports');
      setImported(await countStoredReports());
      setVersion((now) => now + 1);
    },
    [open],
  );

  const keep = useCallback(
    async (reports: readonly StoredReport[]) => {
      const [{ keepReports }, { takeIn }] = await Promise.all([
        import('./stored-reports'),
        import('./open-database'),
      ]);
      await keepReports(reports);
      await change((engine) => takeIn(engine, reports));
    },
    [change],
  );

  const forget = useCallback(
    async (ids: readonly string[] | 'all') => {
      const [{ forgetReports, storedReports }, { takeOut }] = await Promise.all([
        import('./stored-reports'),
        import('./open-database'),
      ]);
      const gone = ids === 'all' ? (await storedReports()).map(({ id }) => id) : ids;
      await forgetReports(gone);
      await change((engine) => takeOut(engine, gone));
    },
    [change],
  );

  const data = useMemo(
    () => ({ state, version, imported, start, keep, forget, change }),
    [state, version, imported, start, keep, forget, change],
  );
  return <DataContext value={data}>{children}</DataContext>;
}
