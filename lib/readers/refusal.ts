import type { RawDocument } from './raw-document';

/**
 * Why a file was not read. The sentence is made where it is shown (`lib/format`), from the code and its data.
 *
 * - `empty-file` no byte, or nothing but white space
 * - `too-large` data: bytes, limit
 * - `too-many-cells` data: cells, limit
 * - `binary` neither text nor a format known here; data: looksLike
 * - `mojibake` decodes, but hardly one of its ideographs is one that Chinese texts use; data: encoding, share
 * - `unknown-encoding` no encoding fits all its bytes
 * - `format-not-yet` a format this version has no reader for; data: format, looksLike
 */
export type RefusalCode =
  | 'empty-file'
  | 'too-large'
  | 'too-many-cells'
  | 'binary'
  | 'mojibake'
  | 'unknown-encoding'
  | 'format-not-yet';

/** A file that was not read, as a value: bad data is no exception. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
  readonly data: Readonly<Record<string, string | number>>;
}

export function refuse(code: RefusalCode, data: Refusal['data'] = {}): Refusal {
  return { kind: 'refusal', code, data };
}

/** Tells a refusal from what a reader or decoder gives when it succeeds. */
export function isRefusal(result: RawDocument | Refusal | { readonly text: string }): result is Refusal {
  return 'kind' in result && result.kind === 'refusal';
}
