import type { Instant } from '../calendar/instants';
import { toColleague } from '../offer/colleagues';
import type { SendLetter } from '../offer/effect';
import { owedItems, personOf } from '../offer/letter-items';
import { ownerReads, responsibleFor } from '../offer/readers';
import { factsOf, hasHappened, type OfferState, stepId } from '../offer/state';
import type { Ledger, Plan, Step } from '../offer/step';
import { presentNews } from '../promises/news';
import type { Promised } from '../promises/promised';
import { handOverKey, newOwner, ownerNamedSince, ownersLoss, type OwnersLoss } from './owner';
import { neededTicket, ownerCheck, ownersLossLetterKey, silenceTicketKey } from './owner-check';
import { askOthers } from './owner-check-steps';
import { toPublisher } from './second-address';
import { isAboutSilence, openingKey, resolutionOf } from './ticket-facts';

/** A lost owner opens a ticket before the four weeks are over; a new one gets the hand-over; staff hear of it when news is overdue. */
export const ownerSteps: Plan = (state, now, ledger) => [
  ...lost(state, now, ledger),
  ...handOver(state, now, ledger),
  ...found(state),
];

/** One ticket for a loss, and with it the question to everybody else. */
function lost(state: OfferState, now: Instant, ledger: Ledger): readonly Step[] {
  const loss = ownersLoss(state);
  const news = presentNews(state);
  const open = neededTicket(state, news);
  if (open?.ticketKind === 'owner')
    return [{ key: ownersLossLetterKey(open), at: open.at, effect: () => askOthers(state, now, ledger) }];
  if (loss === undefined || open || isInHand(state, loss, news)) return [];
  const key = openingKey(state, `owner-lost/${loss.id}/ticket`);
  return [{ key, at: loss.at, effect: () => ({ do: 'open-ticket', ticket: 'owner', about: null }) }];
}

/** Will four silent weeks open a ticket because of the loss, or has a person resolved one since it was known? */
function isInHand(state: OfferState, loss: OwnersLoss, news: Promised): boolean {
  const check = ownerCheck(state, news);
  if (check && !hasHappened(state, stepId(silenceTicketKey(check)))) return true;
  return factsOf(state, 'ticket-opened').some((ticket) => {
    const resolved = isAboutSilence(ticket) ? resolutionOf(state, ticket) : undefined;
    return resolved !== undefined && resolved.revision > loss.revision;
  });
}

/** A new owner reads what is owed. */
function handOver(state: OfferState, now: Instant, ledger: Ledger): readonly Step[] {
  const fact = newOwner(state);
  if (fact === undefined) return [];
  const effect = (): SendLetter => ({
    do: 'send-letter',
    to: ownerReads(state, personOf(fact)),
    content: { letter: 'hand-over', owed: owedItems(state, ledger(state)) },
  });
  return toPublisher(state, { key: handOverKey(fact), at: fact.at, effect }, now);
}

/** An owner who turns up during an owner check still waits for news: a person is told to write. */
function found(state: OfferState): readonly Step[] {
  const news = presentNews(state);
  const named = ownerCheck(state, news) ? ownerNamedSince(state, news.dueAt) : undefined;
  if (named === undefined) return [];
  const told = {
    key: `owner-found/${named.id}`,
    at: named.at,
    effect: (): SendLetter => ({
      do: 'send-letter',
      to: responsibleFor(state),
      content: { letter: 'owner-found', owner: personOf(named), silentSince: news.madeAt },
    }),
  };
  return toColleague(state, told, '9999');
}
