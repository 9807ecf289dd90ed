'use client';

import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import type { FindingOperandRow } from '@/lib/queries/finding-operands';
import type { GravestInitial } from './gravest-part';

type SentenceMaker = typeof import('@/lib/format/findings').findingSentence;

/**
 * Sentences of findings. Those of the build come with the page; what makes others is loaded after the page can be used.
 * Until it is there, and where it cannot be loaded, a finding says what its file says (Chinese).
 */
export function useSentences({ rows, sentences }: Pick<GravestInitial, 'rows' | 'sentences'>) {
  const locale = useLocale();
  const [make, setMake] = useState<SentenceMaker | null>(null);
  useEffect(() => {
    let gone = false;
    import('@/lib/format/findings').then(
      ({ findingSentence }) => {
        if (!gone) setMake(() => findingSentence);
      },
      (cause: unknown) => console.warn('The sentences of findings could not be loaded.', cause),
    );
    return () => {
      gone = true;
    };
  }, []);
  return (row: FindingListRow, operands: readonly FindingOperandRow[]): string => {
    if (make) {
      const own = operands.filter(({ report, finding }) => report === row.report && finding === row.n);
      return make({ ...row, operands: own }, locale);
    }
    const at = rows.rows.findIndex(({ report, n }) => report === row.report && n === row.n);
    return sentences[at] ?? row.message;
  };
}
