import type { Engine } from './engine';

/** How the database is opened on both hosts: every number arrives as a JavaScript number. */
export const OPEN_CONFIG = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true, queryPollingInterval: 10 },
};

/** The one file name that may be read after the doors are shut: rows on their way into a table. */
export const LOAD_FILE = 'jiebao-load.csv';

/**
 * First statements after the start. An extension would be fetched from another host, and offline the attempt can
 * break the whole instance.
 */
const FIRST = [
  'SET autoinstall_known_extensions=false',
  'SET autoload_known_extensions=false',
  'SET allow_community_extensions=false',
  // Rows come back in the order in which they were put in only when asked to; ORDER BY says so where it matters.
  'SET preserve_insertion_order=false',
];

/** Last statements before anything of a user's is run: no files, no network, and no way to change that. */
const LAST = [
  `SET allowed_paths=['${LOAD_FILE}']`,
  'SET enable_external_access=false',
  'SET lock_configuration=true',
];

export async function settle(engine: Engine): Promise<void> {
  for (const sql of FIRST) await engine.run(sql);
}

/** Shuts the doors for the rest of this database's life. Database files must be attached before. */
export async function lock(engine: Engine): Promise<void> {
  for (const sql of LAST) await engine.run(sql);
}
