import { describe, expect, it } from 'vitest';
import { labelShifts } from '@/lib/charts/label-shifts';

describe('labels at the ends of lines', () => {
  it('stay where they are when they have room', () => {
    const shifts = labelShifts(
      [
        { key: 'a', y: 20 },
        { key: 'b', y: 60 },
      ],
      15,
      200,
    );
    expect([...shifts]).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('move apart in their order, and up from the bottom', () => {
    const shifts = labelShifts(
      [
        { key: 'a', y: 196 },
        { key: 'b', y: 198 },
        { key: 'c', y: 200 },
      ],
      15,
      200,
    );
    expect([...shifts]).toEqual([
      ['a', -26],
      ['b', -13],
      ['c', 0],
    ]);
  });
});
