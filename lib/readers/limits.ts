/** Every limit that reading stands under, in one place; each is tested one below, at, and one above. */
export const LIMITS = {
  /** A larger file is refused before it is decoded. */
  fileBytes: 50 * 1024 * 1024,
  /** Table cells of one document; a report has about 400. */
  cells: 200_000,
} as const;

export type Limits = { readonly [Name in keyof typeof LIMITS]: number };

/** Limits of a zip archive of reports. */
export interface ZipLimits {
  /** Files in one archive. */
  readonly entries: number;
  /** Bytes of all files of one archive, unpacked. */
  readonly totalBytes: number;
  /** Bytes of one file, unpacked. */
  readonly entryBytes: number;
}

export const ZIP_LIMITS: ZipLimits = {
  entries: 20_000,
  totalBytes: 1024 ** 3,
  entryBytes: LIMITS.fileBytes,
};

/** Seconds that one file may take; then the worker that reads it is ended and started anew. */
export const FILE_SECONDS = 20;
