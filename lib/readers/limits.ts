/** Every limit that reading stands under, in one place; each is tested one below, at, and one above. */
export const LIMITS = {
  /** A larger file is refused before it is decoded. */
  fileBytes: 50 * 1024 * 1024,
  /** Table cells of one document; a report has about 400. */
  cells: 200_000,
} as const;

export type Limits = { readonly [Name in keyof typeof LIMITS]: number };
