import type { ReactNode } from 'react';
import styles from './layout.module.css';

interface Props {
  readonly title: string;
  /** One sentence: what can be done here. */
  readonly lead?: string;
  /** Buttons at the right (print, download). */
  readonly actions?: ReactNode;
}

/** The page's heading; the only `h1`. */
export function PageHead({ title, lead, actions }: Props) {
  return (
    <div className={styles['head']}>
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
