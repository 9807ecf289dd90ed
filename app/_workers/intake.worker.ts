import { expose } from 'comlink';
import { readReportFile } from '@/lib/intake/read-report-file';

/** What the intake worker does: one file from its bytes to its findings. The file's bytes come to life here, not on the page. */
const intake = {
  async read(file: File, path: string) {
    const bytes = await file.arrayBuffer();
    return { intake: await readReportFile(new Uint8Array(bytes), path), bytes };
  },
};

export type IntakeWorker = typeof intake;

expose(intake);
