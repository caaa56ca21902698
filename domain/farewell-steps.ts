import type { Instant } from './calendar/instants';
import { type OfferState, factsOf, stepId } from './offer/state';
import { endingOf } from './offer/endings';
import type { Fact } from './offer/events';
import { type Person, sameAddress } from './offer/people';
import { publisherOf } from './duties/owner';

/** How an ended offer is taken leave of: a letter, and a person who is told when that reaches nobody. */
export type FarewellStep =
  | {
      readonly kind: 'say-farewell';
      readonly key: string;
      readonly at: Instant;
      readonly ended: Fact<'ended'>;
      readonly to: Person;
    }
  | { readonly kind: 'open-farewell-ticket'; readonly key: string; readonly at: Instant };

/** To the publisher; where that comes back at once, to the account; where that does too, a ticket. */
export function farewellSteps(state: OfferState): FarewellStep[] {
  const ended = endingOf(state);
  if (ended === undefined) return [];
  const { publisher } = state.offer;
  const key = `farewell/${ended.id}`;
  const account = { name: publisher.name, email: publisher.accountEmail };
  const step = (suffix: string, to: Person): FarewellStep => ({
    kind: 'say-farewell',
    key: `${key}${suffix}`,
    at: ended.at,
    ended,
    to,
  });
  const lost = lostAt(state, key);
  if (lost === undefined) return [step('', publisherOf(state))];
  const tried = sameAddress(lost, account.email) ? [step('', account)] : [step('', account), step('/account', account)];
  const isLost = tried.every((each) => lostAt(state, each.key) !== undefined);
  return isLost ? [...tried, { kind: 'open-farewell-ticket', key: `${key}/ticket`, at: ended.at }] : tried;
}

/** Where a letter went that came back at once, or of which nobody knows whether it arrived; undefined when it did. */
function lostAt(state: OfferState, key: string): string | undefined {
  const bounced = factsOf(state, 'mail-bounced').find(({ id }) => id === stepId(key));
  if (bounced) return bounced.address ?? '';
  return factsOf(state, 'mail-sent').find(({ id, outcome }) => id === stepId(key) && outcome === 'unknown')?.to;
}
