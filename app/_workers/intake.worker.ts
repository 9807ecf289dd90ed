import { expose, transfer } from 'comlink';
import { toDataSet } from '@/lib/dataset/to-data-set';
import { readReportFile } from '@/lib/intake/read-report-file';
import { type FileRead, unread } from './file-read';
import { summarise } from './summarise';

/**
 * What the intake worker does: one file from its bytes to its rows. The bytes come to life here, not on the page, and
 * go back to it without being copied.
 */
const intake = {
  async read(file: Blob, path: string): Promise<FileRead> {
    const content = await bytesOf(file);
    if (content instanceof Error) {
      return unread({ path, size: file.size }, { code: 'cannot-open', data: { error: content.message } });
    }
    const read = await readReportFile(new Uint8Array(content), path);
    const { sha256, format, outcome, reason } = read;
    const rows = read.result ? toDataSet([read]) : null;
    const row = rows?.reports[0];
    const report = row ? summarise(row, rows.findings) : null;
    const result = { path, size: file.size, sha256, format, outcome, reason, report };
    if (!rows) return { result, rows: null, source: null };
    return transfer({ result, rows, source: content }, [content]);
  },
};

/** A file that was moved, or may not be read, is told by its own reason. */
async function bytesOf(file: Blob): Promise<ArrayBuffer | Error> {
  try {
    return await file.arrayBuffer();
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

export type IntakeWorker = typeof intake;

expose(intake);
