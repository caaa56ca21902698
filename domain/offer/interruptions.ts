import type { Instant } from '../calendar/instants';

/** Something that was said could not be counted: a person is told. */
export type SignalUnread = {
  readonly kind: 'signal-unread';
  readonly signal: string;
  /** Why. */
  readonly code: string;
  readonly field: string | null;
  /** What came, cut. */
  readonly came: string;
  /** A fingerprint of what it said, whatever its id. */
  readonly content: string;
};

/** Why no workflow looks after an offer or a publisher: how it ended in Temporal, or that there is none. */
export const WATCH_LOST = ['terminated', 'timed-out', 'cancelled', 'failed', 'missing'] as const;
export type WatchLost = (typeof WATCH_LOST)[number];

/** The workflow was gone since then; it goes on from the journal. */
export type WatchResumed = {
  readonly kind: 'watch-resumed';
  readonly since: Instant | null;
  readonly why: WatchLost | null;
  readonly note: string | null;
};
