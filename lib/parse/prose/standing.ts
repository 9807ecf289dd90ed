import type { Topic } from '@/lib/forms';
import { type Channels, NO_CHANNELS } from './channels';

/**
 * What the last figure was, as far as a list after it is concerned: `listable` its parts may follow, `cumulative` this
 * year's part may follow, `foreign` what follows are parts of something that is not published.
 */
export interface Standing {
  readonly last: 'none' | 'listable' | 'cumulative' | 'foreign';
  /** The mention that a following 其中 breaks down, with its topic and unit; null unless `listable`. */
  readonly head: number | null;
  readonly topic: Topic | null;
  readonly unit: string;
  /** The channels of a cumulative figure, which are those of this year's part too. */
  readonly channels: Channels;
  /** Inside the parts of something that is not published: routes, outcomes, complaints. */
  readonly skipping: boolean;
}

export const NOTHING_SAID: Standing = {
  last: 'none',
  head: null,
  topic: null,
  unit: '',
  channels: NO_CHANNELS,
  skipping: false,
};

export const SOMETHING_ELSE: Standing = { ...NOTHING_SAID, last: 'foreign' };
