import { jwtVerify, SignJWT } from 'jose';
import { after, instantOf, type Instant } from '../domain/calendar/instants';

/** What a link of the publisher's page is for: to read and act, or to read its dates into a calendar. */
export type PagePurpose = 'page' | 'calendar';

/** How long a link of either kind works after it was made, by the clock of its offer. */
const VALID = 'P30D';

/** What a link to the page of an offer stands for. */
export type PageLink = {
  readonly offerId: string;
  /** Whose link it is (see `personId`): stands for the address, which does not belong in a URL. */
  readonly person: string;
  readonly purpose: PagePurpose;
};

/** A link that was read: when it was made and until when it works, by the clock of its offer. */
export type DatedLink = PageLink & { readonly issuedAt: Instant; readonly until: Instant };

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

const seconds = (instant: Instant): number => Math.floor(Date.parse(instant) / 1000);

/** In the token the purposes have names of their own, so that no other token of the service passes for one of these. */
const NAMES: Readonly<Record<PagePurpose, string>> = { page: 'publisher-page', calendar: 'publisher-calendar' };

/** Signs a link; the same person, offer, purpose and second always give the same. */
export async function signPageLink(
  secret: string,
  { offerId, person, purpose }: PageLink,
  at: Instant,
): Promise<string> {
  return new SignJWT({ person, purpose: NAMES[purpose] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(offerId)
    .setIssuedAt(seconds(at))
    .setExpirationTime(seconds(after(at, VALID)))
    .sign(keyOf(secret));
}

/**
 * Reads a link, whatever its age: whether it still works is judged by the clock of its offer, which the time machine
 * moves. Undefined where it is forged or for something else.
 */
export async function readPageLink(
  secret: string,
  token: string,
  purpose: PagePurpose,
): Promise<DatedLink | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'], currentDate: new Date(0) });
    const { sub, person, purpose: named, iat, exp } = payload;
    if (named !== NAMES[purpose] || sub === undefined || iat === undefined || exp === undefined) return undefined;
    if (typeof person !== 'string') return undefined;
    return { offerId: sub, person, purpose, issuedAt: instantOf(iat * 1000), until: instantOf(exp * 1000) };
  } catch (err) {
    if (err instanceof Error && 'code' in err && String(err.code).startsWith('ERR_J')) return undefined;
    throw err;
  }
}

/** The address of the page for whoever holds a token. */
export const pageUrlFor = (publicUrl: string, token: string): string =>
  `${publicUrl.replace(/\/$/, '')}/p?token=${token}`;
