'use client';

import { useState } from 'react';

/**
 * What the rows on screen belong to. While another answer is on its way the old rows stay, and with them the title, unit
 * and axis that they were drawn with: figures of one measure never stand under the name of another. `context` must be
 * stable while it says the same.
 */
export function useDrawn<Context>(status: string, context: Context): Context {
  const [drawn, setDrawn] = useState(context);
  if (status === 'current' && drawn !== context) {
    setDrawn(context);
    return context;
  }
  return drawn;
}
