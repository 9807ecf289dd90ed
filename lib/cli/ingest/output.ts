import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableLines } from '@/lib/dataset/csv';
import { dataPackage, type ResourceFile } from '@/lib/dataset/data-package';
import { TABLE_NAMES } from '@/lib/dataset/specs';
import type { TableName } from '@/lib/dataset/table-spec';
import type { CheckRow } from '@/lib/dataset/tables';
import { addCounts } from '@/lib/dataset/to-data-set';
import type { ReadResult } from './protocol';
import { PER_FILE_TABLES } from './result-rows';
import { TableFile } from './table-file';

/**
 * The data set on disk while a run writes it. It lies in a folder beside its place until it is whole: a run that is
 * broken off leaves an earlier data set as it was.
 */
export class Output {
  private readonly totals: Map<string, CheckRow>;

  private constructor(
    private readonly folder: string,
    private readonly draft: string,
    private readonly tables: ReadonlyMap<TableName, TableFile>,
    checks: readonly string[],
  ) {
    this.totals = new Map(checks.map((check) => [check, { ...NO_ANSWERS, check }]));
  }

  /** `checks` are all checks there are, in their order: each has its row, also where it found nothing to test. */
  static async create(folder: string, checks: readonly string[]): Promise<Output> {
    await mkdir(folder, { recursive: true });
    const draft = await mkdtemp(join(folder, '.ingest-'));
    const tables = new Map<TableName, TableFile>();
    for (const name of TABLE_NAMES) tables.set(name, await TableFile.create(draft, name));
    return new Output(folder, draft, tables, checks);
  }

  /** Adds what one file became; files come in the order in which they are to stand. */
  async add(result: ReadResult): Promise<void> {
    for (const name of PER_FILE_TABLES) await this.tables.get(name)?.write(result.lines[name] ?? '');
    for (const { check, ...counts } of result.checks) {
      const row = { check, ...counts };
      const total = this.totals.get(check);
      this.totals.set(check, total ? addCounts(total, row) : row);
    }
  }

  /** Puts the data set in its place, with `datapackage.json`. */
  async finish(): Promise<void> {
    await this.tables.get('checks')?.write(tableLines('checks', [...this.totals.values()]));
    const resources: ResourceFile[] = [];
    for (const table of this.tables.values()) resources.push(await table.close());
    await writeFile(join(this.draft, 'datapackage.json'), dataPackage(resources));
    const names = [...TABLE_NAMES.map((name) => `${name}.csv`), 'datapackage.json'];
    for (const name of names) await rename(join(this.draft, name), join(this.folder, name));
    await rm(this.draft, { recursive: true });
  }

  /** Takes the unfinished data set away. */
  async discard(): Promise<void> {
    for (const table of this.tables.values()) await table.close();
    await rm(this.draft, { recursive: true, force: true });
  }
}

const NO_ANSWERS = {
  tested: 0,
  held: 0,
  contradiction: 0,
  derivable: 0,
  suspect: 0,
  missing: 0,
  cannot_tell: 0,
  not_applicable: 0,
} as const;
