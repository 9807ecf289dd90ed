'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../_frame/icons';
import styles from './chart-frame.module.css';
import type { ChartMenu, ChartMenuProps } from './chart-menu';

/**
 * The menu of a chart, without its script in the page's: the panel and what places it weigh 20 kB, and nobody opens a menu
 * before the page stands. They are fetched right after; until then the same button stands there, and a press on it is kept.
 */
export function LateChartMenu<Row, Settings>(props: ChartMenuProps<Row, Settings>) {
  const t = useTranslations('common.chart');
  const [Menu, setMenu] = useState<typeof ChartMenu<Row, Settings> | null>(null);
  const [pressed, setPressed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);

  const fetchMenu = useCallback(() => {
    import('./chart-menu').then(
      ({ ChartMenu }) => {
        hadFocus.current = place.current?.contains(document.activeElement) ?? false;
        setMenu(() => ChartMenu<Row, Settings>);
      },
      // Without a network the button stays as it is, and the next press tries again.
      () => setPressed(false),
    );
  }, []);
  useEffect(fetchMenu, [fetchMenu]);

  useLayoutEffect(() => {
    if (Menu !== null && hadFocus.current && !pressed) place.current?.querySelector('button')?.focus();
  }, [Menu, pressed]);

  return (
    <div className={styles['menu']} data-print="hide" ref={place}>
      {Menu ? (
        <Menu {...props} initiallyOpen={pressed} />
      ) : (
        <button
          type="button"
          className="button"
          data-kind="quiet"
          aria-label={t('menu')}
          aria-haspopup="menu"
          title={t('menu')}
          onClick={() => {
            setPressed(true);
            fetchMenu();
          }}
        >
          <Icon name="more" />
        </button>
      )}
    </div>
  );
}
