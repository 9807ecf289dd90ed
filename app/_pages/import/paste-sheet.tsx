'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Sheet } from '@/app/_components/sheet';
import type { GivenFile } from '@/app/_hooks/use-intake-pool';
import styles from './import.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onFiles: (files: readonly GivenFile[]) => void;
}

/** Text copied from a page or a document becomes a file like any other. */
export function PasteSheet({ open, onClose, onFiles }: Props) {
  const t = useTranslations('import.paste');
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const ids = { text: useId(), name: useId() };
  const read = () => {
    const path = `${name.trim() === '' ? t('unnamed') : name.trim().replaceAll('/', ' ')}.txt`;
    onFiles([{ file: new File([text], path, { type: 'text/plain' }), path }]);
    setText('');
    setName('');
    onClose();
  };
  return (
    <Sheet open={open} onClose={onClose} title={t('title')} placement="center">
      <div className={styles['paste']}>
        <p>{t('hint')}</p>
        <label htmlFor={ids.name}>{t('name')}</label>
        <input
          id={ids.name}
          className="field"
          value={name}
          maxLength={80}
          placeholder={t('unnamed')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <label htmlFor={ids.text}>{t('text')}</label>
        <textarea
          id={ids.text}
          className="field"
          rows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p>
          <button
            type="button"
            className="button"
            data-kind="primary"
            disabled={text.trim() === ''}
            onClick={read}
          >
            {t('read')}
          </button>
        </p>
      </div>
    </Sheet>
  );
}
