import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { tableHeader } from '@/lib/dataset/csv';
import type { ResourceFile } from '@/lib/dataset/data-package';
import type { TableName } from '@/lib/dataset/table-spec';

const BUFFER_BYTES = 1 << 20;

/** One CSV file of the data set while it is being written: header at once, rows as they come, size and hash at the end. */
export class TableFile {
  private readonly hash = createHash('sha256');
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private bytes = 0;

  private constructor(
    private readonly table: TableName,
    private readonly handle: FileHandle,
  ) {}

  static async create(folder: string, table: TableName): Promise<TableFile> {
    const file = new TableFile(table, await open(join(folder, `${table}.csv`), 'w'));
    await file.write(tableHeader(table));
    return file;
  }

  async write(text: string): Promise<void> {
    if (text === '') return;
    const chunk = Buffer.from(text, 'utf8');
    this.waiting.push(chunk);
    this.waitingBytes += chunk.length;
    if (this.waitingBytes >= BUFFER_BYTES) await this.flush();
  }

  async close(): Promise<ResourceFile> {
    await this.flush();
    await this.handle.close();
    return { table: this.table, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  private async flush(): Promise<void> {
    const block = Buffer.concat(this.waiting, this.waitingBytes);
    this.waiting = [];
    this.waitingBytes = 0;
    this.hash.update(block);
    this.bytes += block.length;
    await this.handle.appendFile(block);
  }
}
