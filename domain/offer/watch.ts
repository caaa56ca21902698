import type { Instant } from '../calendar/instants';
import type { WatchLost } from './interruptions';

/** Whether a workflow looks after an offer or a publisher and its copy in the store is current; if not, since when that is known, and why. */
export type Watch = {
  readonly status: 'watched' | 'unwatched' | 'behind';
  readonly since: Instant | null;
  readonly why: WatchLost | 'not-saved' | null;
};

export const WATCHED: Watch = { status: 'watched', since: null, why: null };
