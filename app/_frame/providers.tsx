'use client';

import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react';
import { type ReactNode, useEffect } from 'react';
import { DataProvider } from '../_data/data-provider';
import { FetchAhead } from '../_data/fetch-ahead';
import { KeptWaivers } from '../_data/kept-waivers';
import { COLOR_SCHEME_KEY, theme } from '../_theme/theme';

const colorSchemeManager = localStorageColorSchemeManager({ key: COLOR_SCHEME_KEY });

/**
 * What every page stands on: controls, URL state, data. The adapter of nuqs is the one for plain React, because the
 * one for Next reads the URL while rendering and thereby takes every page out of the static HTML.
 */
export function Providers({ children }: { readonly children: ReactNode }) {
  useEffect(enableHistorySync, []);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      withCssVariables={false}
      withStaticClasses={false}
    >
      <NuqsAdapter>
        <DataProvider>
          <KeptWaivers />
          <FetchAhead />
          {children}
        </DataProvider>
      </NuqsAdapter>
    </MantineProvider>
  );
}
