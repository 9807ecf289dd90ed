/** What a download of findings takes; loaded when it is asked for. */
export { extractFileName } from '@/lib/extracts/file-name';
export { findings } from '@/lib/extracts/findings';
export { collectBlob, csvChunks } from '@/lib/extracts/table';
