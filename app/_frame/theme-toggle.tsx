'use client';

import { useMantineColorScheme } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { Icon } from './icons';

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;

/** System → light → dark → system. The choice is kept on this device; until it is known the button shows the system's. */
export function ThemeToggle() {
  const t = useTranslations('common.frame.theme');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const scheme = useMounted() ? colorScheme : 'auto';
  const label = t('label', { scheme: t(scheme) });
  return (
    <button
      type="button"
      className="button"
      data-kind="quiet"
      title={label}
      aria-label={label}
      onClick={() => setColorScheme(NEXT[scheme])}
    >
      <Icon name={scheme} />
    </button>
  );
}
