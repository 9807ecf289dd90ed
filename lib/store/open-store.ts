import type { DataSet } from '@/lib/dataset/tables';
import { formItem, ITEMS } from '@/lib/forms';
import { CELLS } from './cells';
import type { Field } from './csv-lines';
import type { Engine } from './engine';
import { CELL, createTable, ITEM, REPORT_TABLES, type TableLayout, WAIVER } from './layout';
import { loadRows } from './load-rows';
import { addReports } from './reports';
import { arrangeSearchPath, bothViews, LOCAL } from './search-path';
import { lock } from './settings';
import { STATUS_MACROS } from './status';
import { StoreError } from './store-error';
import { LOGICAL_VIEWS } from './views';

/** A small table of the project's own that stands beside the reports, such as the catalogue of indicators. */
export interface CatalogueTable extends TableLayout {
  readonly rows: readonly (readonly Field[])[];
}

export interface StoreContent {
  readonly data?: DataSet;
  /** A database file written by `npm run generate` or the build, attached read-only beside the reports in memory. */
  readonly national?: Uint8Array;
  readonly catalogues?: readonly CatalogueTable[];
}

const NATIONAL_FILE = 'national.duckdb';

/** Makes the tables and views, loads what is given, then shuts every door to files and network. */
export async function openStore(engine: Engine, content: StoreContent = {}): Promise<Engine> {
  await createSchema(engine);
  for (const table of content.catalogues ?? []) {
    await engine.run(createTable('memory.main', table));
    await loadRows(engine, 'memory.main', table, table.rows);
  }
  if (content.national !== undefined) {
    await attach(engine, content.national);
    for (const sql of bothViews()) await engine.run(sql);
  }
  await arrangeSearchPath(engine);
  for (const sql of LOGICAL_VIEWS) await engine.run(sql);
  await lock(engine);
  if (content.data) await addReports(engine, content.data);
  return engine;
}

async function createSchema(engine: Engine): Promise<void> {
  await engine.run(`CREATE SCHEMA ${LOCAL}`);
  for (const table of [...REPORT_TABLES, WAIVER]) await engine.run(createTable(LOCAL, table));
  await engine.run(`CREATE VIEW memory.main.waiver AS SELECT * FROM ${LOCAL}.${WAIVER.name}`);
  for (const table of [ITEM, CELL]) await engine.run(createTable('memory.main', table));
  for (const sql of STATUS_MACROS) await engine.run(sql);
  await loadRows(
    engine,
    'memory.main',
    CELL,
    CELLS.map(({ cell, item, applicant, base }) => [cell, item, applicant, base]),
  );
  await loadRows(engine, 'memory.main', ITEM, itemRows());
}

function itemRows(): Field[][] {
  return ITEMS.map((item, at) => {
    const form = item.in.at(-1);
    const labels = form ? [...form.rowPath, ...(form.column ? [form.column] : [])] : [];
    return [
      item.id,
      at + 1,
      item.section,
      labels.map(({ zh }) => zh).join(' · '),
      labels.map(({ en }) => en).join(' · '),
      // The stored unit: money is in 元 whatever the form prints.
      form?.unit === '万元' ? '元' : (form?.unit ?? ''),
      item.in.map((variant) => variant.form).join(' '),
      item.addsTo,
      item.perApplicant,
    ];
  });
}

async function attach(engine: Engine, file: Uint8Array): Promise<void> {
  try {
    await engine.putFile(NATIONAL_FILE, file);
    await engine.run(`ATTACH '${engine.fileName(NATIONAL_FILE)}' AS national (READ_ONLY)`);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError('incompatible-file', 'The database file could not be opened.', cause);
  }
}

/** The unit an item's stored values are in, '' for a code no form has. */
export function storedUnit(item: string): string {
  const known = ITEMS.find(({ id }) => id === item);
  const printed = known ? formItem(known.in.at(-1)?.form ?? 'free', known.id)?.unit : undefined;
  return printed === '万元' ? '元' : (printed ?? '');
}
