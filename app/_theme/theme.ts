import { createTheme } from '@mantine/core';

/** Where the chosen colour scheme is kept; absent means the system's. */
export const COLOR_SCHEME_KEY = 'jiebao-color-scheme';

/**
 * Mantine gives behaviour and accessibility; how things look stands in tokens.css and mantine.css. Nothing here makes
 * styles at run time.
 */
export const theme = createTheme({
  cursorType: 'pointer',
  defaultRadius: 'sm',
  respectReducedMotion: true,
});
