import type { Instant } from './calendar';
import { type Case, hasHappened, stepId } from './case';
import { ownerCheck, ownersLossLetterKey, silenceTicketKey } from './owner-check';
import { handOverKey, lastNamed, newOwner, ownerNamedSince, type OwnersLoss, ownersLoss } from './owner';
import type { Person } from './people';
import { presentNews } from './promises/news';
import { endOf, lastSilenceTicket, silenceTicket } from './ticket-facts';

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
export function ownerSteps(life: Case): OwnerStep[] {
  return [...lost(life), ...handOver(life), ...found(life)];
}

/** One ticket for a loss, and with it the question to everybody else. */
function lost(life: Case): OwnerStep[] {
  const loss = ownersLoss(life);
  const open = silenceTicket(life);
  if (open?.ticketKind === 'owner')
    return [{ kind: 'ask-others', key: ownersLossLetterKey(open), at: open.at }];
  if (loss === undefined || isInHand(life, loss)) return [];
  return [{ kind: 'open-owner-ticket', key: `owner-lost/${loss.id}/ticket`, at: loss.at }];
}

/** Has the loss a ticket, had it one that staff have resolved, or will four silent weeks open one for it? */
function isInHand(life: Case, loss: OwnersLoss): boolean {
  const check = ownerCheck(life);
  if (silenceTicket(life) || (check && !hasHappened(life, stepId(silenceTicketKey(check))))) return true;
  const last = lastSilenceTicket(life);
  if (last === undefined || last.at < (lastNamed(life)?.at ?? '')) return false;
  return (endOf(life, last) ?? '') >= loss.at;
}

function handOver(life: Case): OwnerStep[] {
  const fact = newOwner(life);
  if (fact === undefined) return [];
  return [{ kind: 'hand-over', key: handOverKey(fact), at: fact.at, owner: { name: fact.name, email: fact.email } }];
}

/** An owner who turns up during an owner check still waits for news: a person is told to write. */
function found(life: Case): OwnerStep[] {
  const { madeAt, dueAt } = presentNews(life);
  const named = ownerCheck(life) ? ownerNamedSince(life, dueAt) : undefined;
  if (named === undefined) return [];
  const owner = { name: named.name, email: named.email };
  return [{ kind: 'tell-owner-found', key: `owner-found/${named.id}`, at: named.at, owner, silentSince: madeAt }];
}
