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
  /** Their ids. */
  readonly own: ReadonlySet<string>;
  /** Why this device keeps nothing (private mode, full), null while it does; reports then live as long as the page. */
  readonly storage: Error | null;
  /** False while the reader looks at imported reports alone. */
  readonly sample: boolean;
  readonly showSample: (show: boolean) => Promise<void>;
  /** Starts the database unless it is starting or ready; failed starts are not cached, so this is the retry too. */
  readonly start: () => void;
  /** The database once it is ready, started if need be. Throws when it cannot start. */
  readonly engine: () => Promise<Engine>;
  /** Keeps reports on this device and takes them into the database; either may fail without the other. */
  readonly keep: (reports: readonly StoredReport[]) => Promise<Kept>;
  /** Forgets imported reports, on the device and in the database. */
  readonly forget: (ids: readonly string[] | 'all') => Promise<void>;
  /** Changes rows in the database (a waiver, another report of a year chosen); every query on the page is asked again. */
  readonly change: (work: (engine: Engine) => Promise<void>) => Promise<void>;
}

/** What came of keeping reports: null where it worked. */
export interface Kept {
  readonly onDevice: Error | null;
  readonly inDatabase: Error | null;
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

const NONE: ReadonlySet<string> = new Set();

const asError = (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause)));

/** The error of a piece of work, null when it went well. */
async function errorOf(work: () => Promise<unknown>): Promise<Error | null> {
  try {
    await work();
    return null;
  } catch (cause) {
    return asError(cause);
  }
}

/**
 * Holds the one database of the page. It starts after the first paint (when idle, or when a query needs it) and is filled
 * with the shipped data and the reports kept on this device. Until it is ready pages show the rows of the build.
 */
export function DataProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<DatabaseState>({ status: 'idle' });
  const [version, setVersion] = useState(0);
  const [own, setOwn] = useState<ReadonlySet<string>>(NONE);
  const [storage, setStorage] = useState<Error | null>(null);
  const [sample, setSample] = useState(true);
  const starting = useRef<Promise<Engine> | null>(null);
  /** The reader's reports in the database, kept on the device or not. */
  const mine = useRef(new Set<string>());

  const open = useCallback(() => {
    starting.current ??= (async () => {
      setState({ status: 'loading' });
      try {
        const [{ openFilledDatabase }, { sampleShown }] = await Promise.all([
          import('./open-database'),
          import('./sample-choice'),
        ]);
        const shown = sampleShown();
        const opened = await openFilledDatabase(shown);
        mine.current = new Set(opened.imported);
        setSample(shown);
        setOwn(new Set(mine.current));
        setStorage(opened.storage);
        if (mine.current.size > 0 || !shown) setVersion((now) => now + 1);
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
      setOwn(new Set(mine.current));
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
      const onDevice = await errorOf(() => keepReports(reports));
      if (onDevice) setStorage(onDevice);
      const inDatabase = await errorOf(() =>
        change(async (engine) => {
          await takeIn(engine, reports);
          for (const { id } of reports) mine.current.add(id);
        }),
      );
      return { onDevice, inDatabase };
    },
    [change],
  );

  const forget = useCallback(
    async (ids: readonly string[] | 'all') => {
      const [{ forgetReports }, { showShipped, takeOut }] = await Promise.all([
        import('./stored-reports'),
        import('./open-database'),
      ]);
      const onDevice = await errorOf(() => forgetReports(ids));
      if (onDevice) setStorage(onDevice);
      const gone = ids === 'all' ? [...mine.current] : ids;
      await change(async (engine) => {
        await takeOut(engine, gone);
        for (const id of gone) mine.current.delete(id);
        // A shipped report that was imported too comes back as the sample has it.
        if (sample) await showShipped(engine);
      });
    },
    [change, sample],
  );

  const showSample = useCallback(
    async (show: boolean) => {
      // At once, as a tick answers at once; taken back where it does not work.
      setSample(show);
      try {
        const [{ hideShipped, showShipped }, { rememberSample }] = await Promise.all([
          import('./open-database'),
          import('./sample-choice'),
        ]);
        await change((engine) => (show ? showShipped(engine) : hideShipped(engine, mine.current)));
        rememberSample(show);
      } catch (cause) {
        setSample(!show);
        throw cause;
      }
    },
    [change],
  );

  const data = useMemo(
    () => ({
      state,
      version,
      imported: own.size,
      own,
      storage,
      sample,
      showSample,
      start,
      engine: open,
      keep,
      forget,
      change,
    }),
    [state, version, own, storage, sample, showSample, start, open, keep, forget, change],
  );
  return <DataContext value={data}>{children}</DataContext>;
}
