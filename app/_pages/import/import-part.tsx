'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useIntakePool } from '@/app/_hooks/use-intake-pool';
import { outcomeLabel } from '@/lib/format';

/** Picks files, reads them in workers, and says what became of each. */
export function ImportPart() {
  const t = useTranslations('import');
  const locale = useLocale();
  const { progress, importFiles } = useIntakePool();
  return (
    <>
      <label className="button">
        {t('pick')}
        <input
          className="visually-hidden"
          type="file"
          multiple
          onChange={(event) =>
            importFiles([...(event.currentTarget.files ?? [])].map((file) => ({ file, path: file.name })))
          }
        />
      </label>
      <p role="status">{t('progress', { done: progress.done, total: progress.total })}</p>
      <ul>
        {progress.reads.map(({ intake }) => (
          <li key={intake.file}>
            {intake.file} · {outcomeLabel(intake.outcome, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}
