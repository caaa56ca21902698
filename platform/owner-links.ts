import { createHash } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { after, type Instant } from '../domain/calendar/instants';

const PURPOSE = 'owner-check';
/** How long a link may be answered after its letter: longer than the week that is given, since a late answer still helps. */
const VALID = 'P90D';

/** What a link in an owner check stands for. */
export type OwnerLink = {
  readonly offerId: string;
  /** Who was written to; stands for the address, which does not belong in a URL. */
  readonly person: string;
  /** The step of the letter. */
  readonly step: string;
};

/** Stands for an address in a link. */
export const personId = (email: string): string =>
  createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 16);

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

const seconds = (instant: Instant): number => Math.floor(Date.parse(instant) / 1000);

/** Signs a link; the same letter always gets the same. */
export async function signOwnerLink(
  secret: string,
  { offerId, person, step }: OwnerLink,
  at: Instant,
): Promise<string> {
  return new SignJWT({ person, purpose: PURPOSE, step })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(offerId)
    .setIssuedAt(seconds(at))
    .setExpirationTime(seconds(after(at, VALID)))
    .sign(keyOf(secret));
}

/** Reads a link; `clock` answers the offer's own time. Undefined when it is forged, for something else, or too old. */
export async function readOwnerLink(
  secret: string,
  token: string,
  clock: (offerId: string) => Promise<Instant | undefined>,
): Promise<OwnerLink | undefined> {
  try {
    // Expiry is judged by the offer's own clock, which the time machine moves: so the signature comes first.
    const unexpired = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'], currentDate: new Date(0) });
    const now = await clock(unexpired.payload.sub ?? '');
    if (now === undefined) return undefined;
    const { payload } = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'], currentDate: new Date(now) });
    const { sub, person, purpose, step } = payload;
    if (purpose !== PURPOSE || sub === undefined || typeof person !== 'string' || typeof step !== 'string')
      return undefined;
    return { offerId: sub, person, step };
  } catch (err) {
    if (err instanceof Error && 'code' in err && String(err.code).startsWith('ERR_J')) return undefined;
    throw err;
  }
}
