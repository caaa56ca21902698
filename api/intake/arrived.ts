import type { Instant } from '../../domain/calendar/instants';

/** A mail as it has come in, before anybody has looked at it. */
export type Arrived = {
  readonly raw: Uint8Array;
  readonly via: 'smtp' | 'lmtp' | 'imap' | 'embedded';
  /** As the SMTP dialogue said: empty for the null sender; null where there was no dialogue. */
  readonly envelopeFrom: string | null;
  readonly envelopeTo: readonly string[];
  readonly receivedAt: Instant;
};

/** Keeps a mail for good. Once this is done it cannot be lost any more; when it throws, whoever brings it keeps it. */
export type Keep = (mail: Arrived) => Promise<void>;

/** The largest mail that is taken, in bytes. */
export const LARGEST_MAIL = 25 * 1024 * 1024;
