import { quoted } from './cells';
import { csvLine, type Field, NULL_TEXT } from './csv-lines';
import type { Engine } from './engine';
import type { TableLayout } from './layout';
import { LOAD_FILE } from './settings';
import { StoreError } from './store-error';

/** Longest CSV text handed over at once, in characters: encoding it takes some 5 ms of the page's time. */
const CHUNK_CHARS = 1_000_000;

/** Longest time for making rows before the page is given back, in milliseconds. */
const SLICE_MS = 10;

/**
 * Appends rows to a table in the order of its columns. Rows are best made as they are asked for: the page is
 * given back from time to time in between. Throws a
 * `StoreError` `load-failed` that names the table.
 */
export async function loadRows(
  engine: Engine,
  schema: string,
  table: TableLayout,
  rows: Iterable<readonly Field[]>,
  chunkChars = CHUNK_CHARS,
): Promise<void> {
  let text = '';
  let started = performance.now();
  for (const row of rows) {
    text += csvLine(row);
    if (performance.now() - started > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      started = performance.now();
    }
    if (text.length < chunkChars) continue;
    await loadChunk(engine, schema, table, text);
    text = '';
  }
  if (text !== '') await loadChunk(engine, schema, table, text);
}

async function loadChunk(engine: Engine, schema: string, table: TableLayout, text: string): Promise<void> {
  try {
    const bytes = new TextEncoder().encode(text);
    const longest = Math.max(65_536, 2 ** Math.ceil(Math.log2(bytes.length + 1)));
    await engine.putFile(LOAD_FILE, bytes);
    await engine.run(insertStatement(engine.fileName(LOAD_FILE), schema, table, longest));
  } catch (cause) {
    throw new StoreError('load-failed', `Rows could not be put into ${table.name}.`, cause);
  } finally {
    await engine.dropFile(LOAD_FILE);
  }
}

/** `longest`: no line can be longer, in bytes; the reader's usual buffer of 32 MB takes longer to get than small tables to read. */
function insertStatement(file: string, schema: string, table: TableLayout, longest: number): string {
  const columns = table.columns.map(([name, type]) => `${literal(name)}: ${literal(type)}`);
  return `INSERT INTO ${schema}.${table.name} SELECT ${table.columns.map(([name]) => quoted(name)).join(', ')}
    FROM read_csv(${literal(file)}, auto_detect=false, header=false, delim=',', quote='"', escape='"',
      nullstr=${literal(NULL_TEXT)}, allow_quoted_nulls=false, max_line_size=${longest}, buffer_size=${2 * longest}, columns={${columns.join(', ')}})`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
