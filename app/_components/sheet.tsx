'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './sheet.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** `side` slides in from the edge (navigation, filters); `center` stands in the middle (SQL, confirmations). */
  readonly placement?: 'side' | 'center';
  readonly children: ReactNode;
}

/**
 * A modal sheet on the browser's own `<dialog>`: it keeps the focus inside, Escape and a click beside it close it, and
 * the focus goes back to where it was. The content is only rendered while it is open.
 */
export function Sheet({ open, onClose, title, placement = 'side', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const t = useTranslations('common.frame');

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={styles['sheet']}
      data-placement={placement}
      aria-labelledby={heading}
      onClose={onClose}
    >
      {open && (
        <div className={styles['inner']}>
          <div className={styles['head']}>
            <h2 id={heading}>{title}</h2>
            <button type="button" className="button" data-kind="quiet" onClick={onClose}>
              {t('close')}
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
