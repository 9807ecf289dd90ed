import { outcomes } from './outcomes';
import { ranking } from './ranking';

/** Every chart kind. A new one is its file and its line here; a test names the line that is missing. */
export const CHARTS = [ranking, outcomes] as const;
