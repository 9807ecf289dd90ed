'use client';

import { useEffect } from 'react';
import { useData } from './data-provider';

/** Puts the findings that were set aside on this device back into the database, at its start and after every import. */
export function KeptWaivers() {
  const { state, imported, change } = useData();
  const ready = state.status === 'ready';
  useEffect(() => {
    // Imports replace reports, and with them their waivers.
    if (!ready || imported < 0) return;
    const apply = async () => {
      const { applyWaivers, keptWaivers } = await import('./waivers');
      if (keptWaivers().length > 0) await change(applyWaivers);
    };
    apply().catch((cause: unknown) => console.warn('The findings set aside could not be put back.', cause));
  }, [ready, imported, change]);
  return null;
}
