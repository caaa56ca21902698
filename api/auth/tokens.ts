import { createHash, timingSafeEqual } from 'node:crypto';
import type { Role } from '../../domain/offer/roles';
import { readToken } from '../../platform/api-tokens';
import type { Identity } from './identity';

type Token = { readonly name: string; readonly role: Role; readonly hash: Buffer };

/** Answers the identity of a static token; undefined for an unknown one. */
export function tokenReader(apiTokens: readonly string[]): (given: string) => Identity | undefined {
  const tokens = apiTokens.map((setting): Token => {
    const { name, role, sha256 } = readToken(setting);
    return { name, role, hash: Buffer.from(sha256, 'hex') };
  });
  return (given) => {
    const hash = createHash('sha256').update(given).digest();
    // Every token is compared, each in constant time.
    const [found] = tokens.filter((token) => timingSafeEqual(token.hash, hash));
    return found && { name: found.name, role: found.role, via: 'token' };
  };
}
