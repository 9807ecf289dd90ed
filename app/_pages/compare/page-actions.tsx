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
  const print = () => {
    // Charts that were never in sight are drawn first; they need a moment, which the browser's own event does not give.
    window.dispatchEvent(new Event('beforeprint'));
    setTimeout(() => window.print(), 600);
  };
  return (
    <div data-print="hide">
      <span role="status" className={copied === 'failed' ? undefined : 'visually-hidden'}>
        {copied === 'no' ? '' : t(copied)}
      </span>{' '}
      <button type="button" className="button" onClick={copy} onBlur={() => setCopied('no')}>
        {t(copied === 'yes' ? 'yes' : 'copy')}
      </button>{' '}
      <button type="button" className="button" onClick={print}>
        {t('print')}
      </button>
    </div>
  );
}
