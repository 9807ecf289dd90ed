'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Sheet } from '@/app/_components/sheet';
import { ErrorState } from '@/app/_components/states';
import { useData } from '@/app/_data/data-provider';
import { keepWaiver, REASON_LIMIT } from '@/app/_data/waivers';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import { waiveFinding } from '@/lib/store/reports';
import styles from './findings.module.css';

/** Asks for the reason why a finding is set aside, or takes that back. Both are kept on this device alone. */
export function WaiveDialog({
  finding,
  onClose,
}: {
  readonly finding: FindingListRow | null;
  readonly onClose: () => void;
}) {
  const t = useTranslations('findings.waive');
  const { change } = useData();
  const [error, setError] = useState<Error | null>(null);

  const save = async (reason: string | null) => {
    if (!finding) return;
    try {
      keepWaiver(finding, reason);
      await change((engine) => waiveFinding(engine, finding.report, finding.n, reason));
      setError(null);
      onClose();
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)));
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    if (typeof reason === 'string' && reason.trim() !== '') void save(reason.trim());
  };

  return (
    <Sheet
      open={finding !== null}
      onClose={onClose}
      title={t(finding?.waived ? 'undo' : 'title')}
      placement="center"
    >
      {finding && (
        <form className={styles['dialog']} onSubmit={submit}>
          <p>{finding.waived ? t('undoHint', { reason: finding.waived_because ?? '' }) : t('hint')}</p>
          {!finding.waived && (
            <label>
              {t('reason')}
              <textarea className="field" name="reason" required maxLength={REASON_LIMIT} rows={3} />
            </label>
          )}
          {error && <ErrorState title={t('failed')} error={error} />}
          <p>
            {finding.waived ? (
              <button type="button" className="button" data-kind="primary" onClick={() => void save(null)}>
                {t('undo')}
              </button>
            ) : (
              <button type="submit" className="button" data-kind="primary">
                {t('save')}
              </button>
            )}
          </p>
        </form>
      )}
    </Sheet>
  );
}
