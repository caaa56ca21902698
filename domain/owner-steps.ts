import type { Instant } from './calendar/instants';
import { type OfferState, factsOf, hasHappened, stepId } from './offer/state';
import { ownerCheck, ownersLossLetterKey, silenceTicketKey } from './duties/owner-check';
import { handOverKey, newOwner, ownerNamedSince, type OwnersLoss, ownersLoss } from './duties/owner';
import type { Person } from './offer/people';
import { presentNews } from './promises/news';
import { isAboutSilence, openingKey, resolutionOf } from './ticket-facts';
import { neededTicket } from './tickets';

/** What it asks for that the owner is gone, or new. */
export type OwnerStep =
  | { readonly kind: 'open-owner-ticket' | 'ask-others'; readonly key: string; readonly at: Instant }
  | { readonly kind: 'hand-over'; readonly key: string; readonly at: Instant; readonly owner: Person }
  | {
      readonly kind: 'tell-owner-found';
      readonly key: string;
      readonly at: Instant;
      readonly owner: Person;
      readonly silentSince: Instant;
    };

/** A lost owner opens a ticket before the four weeks are over; a new one gets the hand-over; staff hear of it when news is overdue. */
export function ownerSteps(state: OfferState): OwnerStep[] {
  return [...lost(state), ...handOver(state), ...found(state)];
}

/** One ticket for a loss, and with it the question to everybody else. */
function lost(state: OfferState): OwnerStep[] {
  const loss = ownersLoss(state);
  const open = neededTicket(state);
  if (open?.ticketKind === 'owner') return [{ kind: 'ask-others', key: ownersLossLetterKey(open), at: open.at }];
  if (loss === undefined || isInHand(state, loss)) return [];
  return [{ kind: 'open-owner-ticket', key: openingKey(state, `owner-lost/${loss.id}/ticket`), at: loss.at }];
}

/** Is a ticket open because of the loss, will four silent weeks open one, or has a person resolved one since it was known? */
function isInHand(state: OfferState, loss: OwnersLoss): boolean {
  const check = ownerCheck(state);
  if (neededTicket(state) || (check && !hasHappened(state, stepId(silenceTicketKey(check))))) return true;
  return factsOf(state, 'ticket-opened').some((ticket) => {
    const resolved = isAboutSilence(ticket) ? resolutionOf(state, ticket) : undefined;
    return resolved !== undefined && resolved.revision > loss.revision;
  });
}

function handOver(state: OfferState): OwnerStep[] {
  const fact = newOwner(state);
  if (fact === undefined) return [];
  return [{ kind: 'hand-over', key: handOverKey(fact), at: fact.at, owner: { name: fact.name, email: fact.email } }];
}

/** An owner who turns up during an owner check still waits for news: a person is told to write. */
function found(state: OfferState): OwnerStep[] {
  const { madeAt, dueAt } = presentNews(state);
  const named = ownerCheck(state) ? ownerNamedSince(state, dueAt) : undefined;
  if (named === undefined) return [];
  const owner = { name: named.name, email: named.email };
  return [{ kind: 'tell-owner-found', key: `owner-found/${named.id}`, at: named.at, owner, silentSince: madeAt }];
}
