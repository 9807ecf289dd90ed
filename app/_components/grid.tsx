import type { ReactNode } from 'react';
import styles from './layout.module.css';

/** Twelve columns on a desktop, six on a tablet, one on a phone; children are {@link Cell}s. */
export function Grid({ children }: { readonly children: ReactNode }) {
  return <div className={styles['grid']}>{children}</div>;
}

/** A part of the grid, `span` of twelve columns wide; `as="section"` where it has its own heading. */
export function Cell({
  span,
  as: Tag = 'div',
  children,
}: {
  readonly span: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;
  readonly as?: 'div' | 'section';
  readonly children: ReactNode;
}) {
  return (
    <Tag className={styles['cell']} data-span={span}>
      {children}
    </Tag>
  );
}

/** A titled part of a page: heading, one line of explanation, actions at the right. */
export function Section({
  title,
  note,
  actions,
  id,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles['section']} id={id} aria-label={title}>
      <div className={styles['sectionHead']}>
        <h2>{title}</h2>
        {note !== undefined && <p className={styles['note']}>{note}</p>}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
