'use client';

import { type KeyboardEvent, useState } from 'react';

/**
 * The keyboard of a combobox with a list below it, as the ARIA practices describe it: arrows walk, Enter chooses,
 * Escape closes. The focus stays in the field; `active` is the option that the screen reader hears.
 */
export function useCombobox(count: number, choose: (at: number) => void, clear: () => void) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const at = Math.min(active, count - 1);

  const walk = (to: number) => {
    setOpen(true);
    setActive(count === 0 ? -1 : (to + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => walk(at + 1),
      ArrowUp: () => walk(at < 0 ? count - 1 : at - 1),
      Enter: () => {
        if (open && at >= 0) choose(at);
      },
      Escape: () => {
        if (open) setOpen(false);
        else clear();
        setActive(-1);
      },
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  return { open, active: at, setOpen, setActive, onKeyDown };
}
