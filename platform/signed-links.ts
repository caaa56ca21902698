import { createHash } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { after, type Instant, instantOf, type Span } from '../domain/calendar/instants';

/** A link is of an offer. */
type OfOffer = { readonly offerId: string };

/** When a link was made, and until when it works, by the clock of its offer. */
type Dated = { readonly issuedAt: Instant; readonly until: Instant };

/** Stands for an address in a link, where the address itself does not belong. */
export const personId = (email: string): string =>
  createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 16);

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

const seconds = (instant: Instant): number => Math.floor(Date.parse(instant) / 1000);

const datesIn = (iat: number, exp: number): Dated => ({
  issuedAt: instantOf(iat * 1000),
  until: instantOf(exp * 1000),
});

/**
 * Links of one purpose. It stands in them by a name of its own, so that no other token of the service passes for one.
 */
class Links<Said extends object> {
  constructor(
    private readonly purpose: string,
    private readonly says: z.ZodType<Said>,
  ) {}

  protected signed(secret: string, { offerId, ...said }: OfOffer & Said, dates: JWTPayload): Promise<string> {
    return new SignJWT({ ...said, purpose: this.purpose, sub: offerId, ...dates })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(keyOf(secret));
  }

  /** What a token says, whatever its age; undefined where it is forged or for something else. */
  protected async verified(secret: string, token: string): Promise<[OfOffer & Said, JWTPayload] | undefined> {
    const payload = await payloadOf(secret, token);
    const said = this.says.safeParse(payload);
    if (payload?.['purpose'] !== this.purpose || payload.sub === undefined || !said.success) return undefined;
    return [{ ...said.data, offerId: payload.sub }, payload];
  }
}

/** Links that work for a while. */
class DatedLinks<Said extends object> extends Links<Said> {
  constructor(
    purpose: string,
    says: z.ZodType<Said>,
    private readonly valid: Span,
  ) {
    super(purpose, says);
  }

  /** The dates of a link that is made at an instant, in whole seconds. */
  datesOf(at: Instant): Dated {
    return datesIn(seconds(at), seconds(after(at, this.valid)));
  }

  /** Signs a link; the same one of the same second is always the same. */
  sign(secret: string, link: OfOffer & Said, at: Instant): Promise<string> {
    return this.signed(secret, link, { iat: seconds(at), exp: seconds(after(at, this.valid)) });
  }

  /** Reads a link, whatever its age: whether it still works is judged by the clock of its offer, which the time machine moves. */
  async read(secret: string, token: string): Promise<(OfOffer & Said & Dated) | undefined> {
    const [said, { iat, exp }] = (await this.verified(secret, token)) ?? [undefined, {}];
    if (said === undefined || iat === undefined || exp === undefined) return undefined;
    return { ...said, ...datesIn(iat, exp) };
  }
}

/** Links that never expire: a letter of years ago may be unsubscribed from. */
class LastingLinks<Said extends object> extends Links<Said> {
  /** Signs a link; the same one is always the same. */
  sign(secret: string, link: OfOffer & Said): Promise<string> {
    return this.signed(secret, link, {});
  }

  /** Reads a link. */
  async read(secret: string, token: string): Promise<(OfOffer & Said) | undefined> {
    return (await this.verified(secret, token))?.[0];
  }
}

async function payloadOf(secret: string, token: string): Promise<JWTPayload | undefined> {
  try {
    return (await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'], currentDate: new Date(0) })).payload;
  } catch (err) {
    if (err instanceof Error && 'code' in err && String(err.code).startsWith('ERR_J')) return undefined;
    throw err;
  }
}

/** Whose link it is (see `personId`). */
const PERSON = z.object({ person: z.string() });

/** To read the page of a publisher, and to act on it. */
export const PAGE_LINKS = new DatedLinks('publisher-page', PERSON, 'P30D');

/** To read the dates of that page into a calendar. */
export const CALENDAR_LINKS = new DatedLinks('publisher-calendar', PERSON, 'P30D');

/** To answer the owner check that a step has sent: longer than the week that is given, since a late answer still helps. */
export const OWNER_LINKS = new DatedLinks('owner-check', PERSON.extend({ step: z.string() }), 'P90D');

/** To end advice, from the letter that the link is in, which says whose address it is. */
export const ADVICE_LINKS = new LastingLinks('advice', z.object({ mail: z.string() }));

type Read<Of extends { read: (...args: never[]) => Promise<unknown> }> = NonNullable<Awaited<ReturnType<Of['read']>>>;

export type PageLink = Read<typeof PAGE_LINKS>;
export type OwnerLink = Read<typeof OWNER_LINKS>;
export type AdviceLink = Read<typeof ADVICE_LINKS>;

/** An address of the service with a link in it. */
export const linkUrl = (publicUrl: string, path: '/p' | '/owner' | '/advice', token: string): string =>
  `${publicUrl.replace(/\/$/, '')}${path}?token=${token}`;
