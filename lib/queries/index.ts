/** Every question the pages ask, by hand, so that order and references stay visible. */
import { ranking } from './ranking';

export const QUERIES = [ranking] as const;
