/** A basket is a comparison of a few: so many towns, and so many reports of theirs, at most. */
export const MOST_TOWNS = 12;
export const MOST_REPORTS = 60;

/** Medians that reports can be compared with; anything else that is a report's id is that report. */
export const MEDIANS = ['basket', 'county', 'prefecture', 'province', 'none'] as const;
export type MedianBase = (typeof MEDIANS)[number];

/** Orders of the columns. */
export const ORDERS = ['basket', 'place', 'year', 'measure'] as const;
export type Order = (typeof ORDERS)[number];
