'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '@/app/_components/states';
import { takeCarriedFiles } from '@/app/_data/carried-files';
import type { GivenFile } from '@/app/_hooks/use-intake-pool';
import { filesOfDrop, filesOfInput } from './collect-files';
import styles from './import.module.css';
import { PasteSheet } from './paste-sheet';

/** Where files come in: dropped anywhere on the page, picked, a folder at once, or pasted as text. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly GivenFile[]) => void }) {
  const t = useTranslations('import.drop');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const [failed, setFailed] = useState<Error | null>(null);
  const give = (given: Promise<readonly GivenFile[]>) => {
    setFailed(null);
    given.then(onFiles, (cause: unknown) =>
      setFailed(cause instanceof Error ? cause : new Error(String(cause))),
    );
  };
  const over = useDrop((transfer) => give(filesOfDrop(transfer)));
  // What was let go on the overview arrives here; it is given once.
  useEffect(() => {
    const carried = takeCarriedFiles();
    if (carried) give(carried);
  });
  const take = (input: HTMLInputElement) => {
    onFiles(filesOfInput(input.files));
    // The same file may be picked again, after it was changed.
    input.value = '';
  };
  return (
    <section className={styles['drop']} data-over={over || undefined} aria-label={t('label')}>
      <p className={styles['dropTitle']}>{over ? t('release') : t('title')}</p>
      <p className={styles['dropButtons']}>
        <button type="button" className="button" data-kind="primary" onClick={() => files.current?.click()}>
          {t('files')}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          {t('folder')}
        </button>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setPasting(true)}>
          {t('paste')}
        </button>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-input="files"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-input="folder"
        {...{ webkitdirectory: '' }}
        onChange={(event) => take(event.currentTarget)}
      />
      <ul className={styles['accepts']}>
        <li>{t('accepts')}</li>
        <li>{t('acceptsData')}</li>
        <li>{t('privacy')}</li>
      </ul>
      {failed && <ErrorState title={t('failed')} error={failed} />}
      <PasteSheet open={pasting} onClose={() => setPasting(false)} onFiles={onFiles} />
    </section>
  );
}

/** Files may be let go anywhere on the page; beside the zone the browser would otherwise open them and leave. */
function useDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onRelease = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      latest.current(event.dataTransfer);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onRelease);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onRelease);
    };
  }, []);
  return over;
}
