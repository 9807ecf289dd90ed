'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { carryFiles } from '@/app/_data/carried-files';
import { pagePath } from '@/app/_i18n/locales';
import { filesOfDrop } from '../import/collect-files';
import styles from './overview.module.css';

/** Where files can be dropped: they are carried to the page that reads them. */
export function DropPart() {
  const t = useTranslations('overview.drop');
  const locale = useLocale();
  const router = useRouter();
  const [over, setOver] = useState(false);
  const accept = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    carryFiles(filesOfDrop(event.dataTransfer));
    router.push(pagePath(locale, 'import'));
  };
  return (
    <section
      className={styles['drop']}
      aria-label={t('title')}
      data-over={over || undefined}
      data-print="hide"
      onDragEnter={accept}
      onDragOver={accept}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <p>
        <Link className="button" href={pagePath(locale, 'import')} prefetch={false}>
          {t('open')}
        </Link>
      </p>
    </section>
  );
}
