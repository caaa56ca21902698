import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** The purposes of keys. Each has its own key, so that a signature for one purpose is not valid for another. */
type Purpose = 'session' | 'csrf' | 'sign-in';

/** A key of 256 bits for one purpose, derived from the secret of the service. */
export const keyFor = (purpose: Purpose, secret: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `followthrough ${purpose}`, 32)));
