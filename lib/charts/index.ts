import { channels } from './channels';
import { distribution } from './distribution';
import { outcomes } from './outcomes';
import { procurement } from './procurement';
import { ranking } from './ranking';
import { smallMultiples } from './small-multiples';
import { trend } from './trend';

/** Every chart kind. A new one is its file and its line here; a test names the line that is missing. */
export const CHARTS = [
  ranking,
  outcomes,
  channels,
  procurement,
  trend,
  distribution,
  smallMultiples,
] as const;
