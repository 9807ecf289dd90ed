import { type DetectedFormat, detectFormat } from './detect-format';
import { LIMITS, type Limits } from './limits';
import type { FileFormat, RawDocument } from './raw-document';
import { readText } from './read-text';
import { type Refusal, refuse } from './refusal';

/** Bytes → {@link RawDocument}; one file per format. A new format is one reader and its line in `READERS`. */
export * from './detect-format';
export * from './limits';
export { foldRadicals } from './radicals';
export * from './raw-document';
export * from './read-text';
export * from './refusal';

type Reader = (bytes: Uint8Array, limits: Limits) => RawDocument | Refusal;

const READERS: Partial<Readonly<Record<FileFormat, Reader>>> = {
  txt: readText,
};

/** Documents of text that have no {@link FileFormat} of their own. */
const DOCUMENTS: readonly string[] = ['rtf', 'mhtml', 'ole', 'encrypted'];

/** What a file was recognised as, and what its reader made of it. */
export interface ReadFile {
  readonly detected: DetectedFormat;
  readonly result: RawDocument | Refusal;
}

/**
 * Reads a file of any kind by its content. Never throws for bad data: what cannot be read is a {@link Refusal} that says
 * why (`binary` for data that is no document, `format-not-yet` for a document without a reader here).
 */
export function readFile(bytes: Uint8Array, limits: Limits = LIMITS): ReadFile {
  const detected = detectFormat(bytes);
  if (bytes.length > limits.fileBytes) {
    return { detected, result: refuse('too-large', { bytes: bytes.length, limit: limits.fileBytes }) };
  }
  const read = READERS[detected.format];
  if (read) return { detected, result: read(bytes, limits) };
  const isDocument = detected.format !== 'unknown' || DOCUMENTS.includes(detected.looksLike);
  const code = isDocument ? 'format-not-yet' : 'binary';
  return { detected, result: refuse(code, { format: detected.format, looksLike: detected.looksLike }) };
}
