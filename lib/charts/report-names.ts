import type { Locale } from '@/lib/format';

/** The columns a name is made of. */
interface Named {
  readonly name: string | null;
  readonly county: string | null;
  readonly year: number | null;
}

/**
 * Names that tell rows apart and say no more: the year only where several are shown, the county only where two towns
 * have one name (前进街道 exists in two cities).
 */
export function reportNames(rows: readonly Named[], locale: Locale): readonly string[] {
  const years = new Set(rows.map((row) => row.year));
  const counties = new Map<string | null, Set<string | null>>();
  for (const { name, county } of rows) counties.set(name, (counties.get(name) ?? new Set()).add(county));
  const unknown = locale === 'zh' ? '单位不详' : 'not known';
  return rows.map((row) => {
    const shared = (counties.get(row.name)?.size ?? 0) > 1 && row.county !== null;
    const town = `${row.name ?? unknown}${shared ? `（${row.county}）` : ''}`;
    return years.size > 1 ? `${town} ${row.year ?? '?'}` : town;
  });
}
