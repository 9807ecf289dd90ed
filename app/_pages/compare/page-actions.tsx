'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** The address holds everything that was chosen: copying it is sharing the comparison. Printing shows it as it stands. */
export function PageActions() {
  const t = useTranslations('compare.actions');
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  };
  return (
    <div data-print="hide">
      <span role="status" className={copied === 'failed' ? undefined : 'visually-hidden'}>
        {copied === 'no' ? '' : t(copied)}
      </span>{' '}
      <button type="button" className="button" onClick={copy} onBlur={() => setCopied('no')}>
        {t(copied === 'yes' ? 'yes' : 'copy')}
      </button>{' '}
      <button type="button" className="button" onClick={() => window.print()}>
        {t('print')}
      </button>
    </div>
  );
}
