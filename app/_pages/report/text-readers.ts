/** What turns a kept file back into the lines its places count; loaded only when there is such a file. */
export { decodeText } from '@/lib/readers/decode-text';
export { detectFormat } from '@/lib/readers/detect-format';
export { splitLines } from '@/lib/readers/source-line';
