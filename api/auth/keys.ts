import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** What keys are for. Each has one of its own, so that what is signed for one purpose counts for no other. */
type Purpose = 'session' | 'csrf' | 'sign-in';

/** A key of 256 bits, derived from the secret of the service. */
export const keyFor = (purpose: Purpose, secret: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `followthrough ${purpose}`, 32)));
