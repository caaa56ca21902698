import { bouncedAddress } from '../duties/owner';
import { after, type Instant } from '../calendar/instants';
import { lastOfEach } from './addresses';
import type { Fact } from './events';
import type { LetterName } from './letters';
import { type Person, sameAddress } from './people';
import { factsOf, type OfferState } from './state';

/** Why an address takes no mail, as far as the status of its report tells. */
export const REFUSED_BECAUSE = [
  'no-such-user',
  'no-such-domain',
  'moved',
  'disabled',
  'full',
  'not-allowed',
  'unsaid',
] as const;
export type RefusedBecause = (typeof REFUSED_BECAUSE)[number];

/** What mail that came back tells of an address; at least one of the three is known. */
export type AddressMark = {
  readonly address: string;
  /** A letter came back for good: when, by which status (RFC 3463), and which letter. */
  readonly refused: {
    readonly at: Instant;
    readonly status: string | null;
    readonly because: RefusedBecause;
    readonly letter: LetterName | null;
  } | null;
  /** Whoever reads it is away. `until` is the day of return (YYYY-MM-DD), null where it is not said. */
  readonly away: { readonly at: Instant; readonly until: string | null } | null;
  /** Whoever read it has left. `writeTo` is whom the automatic answer names instead. */
  readonly left: { readonly at: Instant; readonly writeTo: Person | null } | null;
};

/** What is known of each address at an instant: of the latest addresses of each kind. */
export function addressMarks(state: OfferState, now: Instant): AddressMark[] {
  const refused = lastRefusals(state);
  const away = lastOfEach(factsOf(state, 'person-away'));
  const left = lastOfEach(factsOf(state, 'person-left'));
  const addresses = [...refused, ...away, ...left].map(({ address }) => address);
  const marks = addresses
    .filter((address, i) => addresses.findIndex((other) => sameAddress(other, address)) === i)
    .map((address): AddressMark => {
      const of = <F extends { readonly address: string }>(facts: readonly F[]): F | undefined =>
        facts.find((fact) => sameAddress(fact.address, address));
      const [gone, back, farewell] = [of(refused)?.bounce, of(away), of(left)];
      return {
        address,
        refused: gone === undefined ? null : refusal(gone),
        away: back === undefined ? null : { at: back.at, until: back.until },
        left: farewell === undefined ? null : { at: farewell.at, writeTo: farewell.writeTo },
      };
    });
  return marksAt(marks, now);
}

/** The same marks at a later instant: who was away is back once the day of return is over. */
export const marksAt = (marks: readonly AddressMark[], now: Instant): AddressMark[] =>
  marks
    .map((mark) => ({ ...mark, away: mark.away !== null && isAway(mark.away, now) ? mark.away : null }))
    .filter(({ refused, away, left }) => refused !== null || away !== null || left !== null);

/** How long somebody counts as away who has not said until when. */
const UNSAID = 'P14D';

const isAway = ({ at, until }: NonNullable<AddressMark['away']>, now: Instant): boolean =>
  until === null ? now < after(at, UNSAID) : now.slice(0, 10) <= until;

/** By what each address has refused mail last, for good. */
const lastRefusals = (state: OfferState): { readonly address: string; readonly bounce: Fact<'mail-bounced'> }[] =>
  lastOfEach(
    factsOf(state, 'mail-bounced').flatMap((bounce) => {
      const address = bouncedAddress(state, bounce);
      return bounce.hard && address !== null ? [{ address, bounce }] : [];
    }),
  );

const refusal = ({ at, status, letter }: Fact<'mail-bounced'>): NonNullable<AddressMark['refused']> => ({
  at,
  status: status ?? null,
  because: refusedBecause(status ?? null),
  letter,
});

/** What a status says (RFC 3463 and its registry). Where it says nothing of the address, neither do we. */
function refusedBecause(status: string | null): RefusedBecause {
  switch (status?.slice(2)) {
    case '1.1':
    case '1.3':
      return 'no-such-user';
    case '1.2':
    case '1.10':
    case '4.4':
      return 'no-such-domain';
    case '1.6':
      return 'moved';
    case '2.1':
      return 'disabled';
    case '2.2':
      return 'full';
    default:
      return status?.startsWith('7', 2) === true ? 'not-allowed' : 'unsaid';
  }
}
