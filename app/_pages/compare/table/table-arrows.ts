'use client';

import { type RefObject, useEffect } from 'react';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Arrow keys walk from figure to figure, over cells that hold no link, so that a table of a thousand links need not be
 * walked through with Tab. Keys elsewhere (the scrolling region itself) keep their meaning.
 */
export function useTableArrows(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    element?.addEventListener('keydown', moveInTable);
    return () => element?.removeEventListener('keydown', moveInTable);
  }, [ref]);
}

function moveInTable(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
  const cell = event.target.closest('td, th');
  const table = cell?.closest('table');
  if (!(cell instanceof HTMLTableCellElement) || !table) return;
  const target = nextLink(table, cell, step);
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function nextLink(
  table: HTMLTableElement,
  from: HTMLTableCellElement,
  [down, right]: readonly [number, number],
): HTMLElement | null {
  const row = from.closest('tr');
  let y = row ? row.rowIndex + down : -1;
  let x = from.cellIndex + right;
  while (y >= 0 && y < table.rows.length && x >= 0 && x < (row?.cells.length ?? 0)) {
    const found = table.rows[y]?.cells[x]?.querySelector<HTMLElement>('a, button');
    if (found) return found;
    y += down;
    x += right;
  }
  return null;
}
