import type { Instant } from '../calendar/instants';
import { endingOf } from '../offer/endings';
import type { Fact } from '../offer/events';
import { itemOf } from '../offer/letter-items';
import type { LetterContent, OwedItem } from '../offer/letters';
import { type Person, sameAddress } from '../offer/people';
import { publisherReads } from '../offer/readers';
import { factsOf, type OfferState, stepId } from '../offer/state';
import type { Step } from '../offer/step';
import { ledger } from '../promises/ledger';
import { publisherOf } from './owner';

/** To the publisher of an offer that is over; where that comes back at once, to the account; where that does too, a ticket. */
export function farewellSteps(state: OfferState): readonly Step[] {
  const ended = endingOf(state);
  if (ended === undefined) return [];
  const { publisher } = state.offer;
  const key = `farewell/${ended.id}`;
  const account = { name: publisher.name, email: publisher.accountEmail };
  const letter = (suffix: string, to: Person): Step => ({
    key: `${key}${suffix}`,
    at: ended.at,
    effect: () => ({ do: 'send-letter', to: publisherReads(state, to), content: farewellOf(state, ended) }),
  });
  const lost = lostAt(state, key);
  if (lost === undefined) return [letter('', publisherOf(state))];
  const tried = sameAddress(lost, account.email)
    ? [letter('', account)]
    : [letter('', account), letter('/account', account)];
  const isLost = tried.every((each) => lostAt(state, each.key) !== undefined);
  return isLost ? [...tried, farewellTicket(ended)] : tried;
}

/** A person is told that the farewell reaches nobody. */
export const farewellTicket = ({ id, at }: Fact<'ended'>): Step => ({
  key: `farewell/${id}/ticket`,
  at,
  effect: () => ({ do: 'open-ticket', ticket: 'farewell', about: null }),
});

/** Where a letter went that came back at once, or of which nobody knows whether it arrived; undefined when it did. */
function lostAt(state: OfferState, key: string): string | undefined {
  const bounced = factsOf(state, 'mail-bounced').find(({ id }) => id === stepId(key));
  if (bounced) return bounced.address ?? '';
  return factsOf(state, 'mail-sent').find(({ id, outcome }) => id === stepId(key) && outcome === 'unknown')?.to;
}

/** What is said to the publisher of an offer that is over. */
const farewellOf = (
  state: OfferState,
  { how, ground, publisherNote, at }: Fact<'ended'>,
): Extract<LetterContent, { readonly letter: 'farewell' }> => ({
  letter: 'farewell',
  how,
  ground,
  publisherNote: publisherNote ?? null,
  endedAt: at,
  waived: settledBy(state, at, 'waived'),
  missed: settledBy(state, at, 'missed'),
});

/** What the ending left unsettled. Advice and news are not worth a line: there is nothing more to advise about. */
const settledBy = (state: OfferState, at: Instant, how: 'waived' | 'missed'): OwedItem[] =>
  ledger(state)
    .filter(({ settled, kind }) => settled?.how === how && settled.at === at && (how === 'missed' || kind !== 'news'))
    .map((promised) => itemOf(state, promised, state.offer.publisher.language));
