import type { Instant } from './calendar';
import { type Case, factsOf, hasHappened, stepId } from './case';
import { newOwner, ownerNamedSince, ownersLoss } from './owner';
import type { Person } from './people';
import { openNews } from './promises/news';
import { silenceTicket } from './tickets';

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

/** While four silent weeks are being dealt with, the loss is part of that. */
function lost(life: Case): OwnerStep[] {
  const loss = ownersLoss(life);
  const open = openNews(life);
  const inHand =
    factsOf(life, 'owner-asked').some(({ promise }) => promise === open.id) ||
    silenceTicket(life)?.ticketKind === 'silence';
  if (loss === undefined) return [];
  const ticket: OwnerStep = { kind: 'open-owner-ticket', key: `owner-lost/${loss.id}/ticket`, at: loss.at };
  const opened = hasHappened(life, stepId(ticket.key));
  if (inHand && !opened) return [];
  return [ticket, { kind: 'ask-others', key: `owner-lost/${loss.id}/others`, at: loss.at }];
}

function handOver(life: Case): OwnerStep[] {
  const fact = newOwner(life);
  if (fact === undefined) return [];
  return [
    { kind: 'hand-over', key: `hand-over/${fact.id}`, at: fact.at, owner: { name: fact.name, email: fact.email } },
  ];
}

/** An owner who turns up during an owner check still waits for news: a person is told to write. */
function found(life: Case): OwnerStep[] {
  const { id, madeAt, dueAt } = openNews(life);
  const named = factsOf(life, 'owner-asked').some(({ promise }) => promise === id)
    ? ownerNamedSince(life, dueAt)
    : undefined;
  if (named === undefined) return [];
  const owner = { name: named.name, email: named.email };
  return [{ kind: 'tell-owner-found', key: `owner-found/${named.id}`, at: named.at, owner, silentSince: madeAt }];
}
