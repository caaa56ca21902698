import { after, type Instant, instantOf, later, lengthOf } from '../calendar/instants';
import { backAt } from '../offer/addresses';
import type { SendLetter } from '../offer/effect';
import type { Fact } from '../offer/events';
import { owedItems } from '../offer/letter-items';
import { lastMessageAt } from '../offer/messages';
import { othersRead, publisherReads } from '../offer/readers';
import { factsOf, hasHappened, type OfferState, stepId } from '../offer/state';
import type { Ledger, Step } from '../offer/step';
import { isOpen, type Promised } from '../promises/promised';
import { othersOf, ownerLostSince, ownerNamedSince, ownerOf, ownersLoss, publisherOf } from './owner';
import { neededTicket, othersLetterKey, ownerCheck, ownerLetterKey, silenceTicketKey } from './owner-check';
import { closedByService, lastSilenceTicket, nextPriority, type OpenTicket, resolutionOf } from './ticket-facts';

/**
 * What is done once news is overdue: the directory is asked, then the owner, who has a week; without an answer a ticket
 * opens and everybody else is asked; and while the silence goes on its priority rises.
 */
export function ownerCheckSteps(state: OfferState, news: Promised, now: Instant, ledger: Ledger): readonly Step[] {
  const asked = ownerCheck(state, news);
  if (asked === undefined) return [findOwner(state, news, news.dueAt)];
  const { status, at } = asked;
  const answerBy = after(at, state.offer.terms.ownerAnswer);
  const question: Step = {
    key: ownerLetterKey(asked),
    at: askedAt(state, asked, ledger),
    effect: () => askOwner(state, ledger, answerBy),
  };
  const giveUp = givingUp(state, asked);
  const open = neededTicket(state, news);
  return [
    ...(status === 'known' ? [question] : []),
    ...(giveUp === undefined ? [] : ticketAndOthers(state, { news, asked, at: giveUp, open }, now, ledger)),
    ...nextRung(state, news, asked, open),
  ];
}

/** The directory says who owns the offer now. */
const findOwner = (state: OfferState, news: Promised, at: Instant): Step => ({
  key: `${news.id}/owner-asked/${at}`,
  at,
  effect: () => {
    const { name, email, status } = ownerOf(state);
    return {
      do: 'find-owner',
      promise: news.id,
      onFile: name !== null && email !== null ? { name, email } : null,
      gone: status !== 'known' || ownersLoss(state) !== undefined,
      answerWithin: state.offer.terms.ownerAnswer,
    };
  },
});

/**
 * When the owner is asked: at once; whoever is away when back, where that is before the week is over and before anything
 * else that is owed is due.
 */
function askedAt(state: OfferState, { at, answerBy }: Fact<'owner-asked'>, ledger: Ledger): Instant {
  const { email } = ownerOf(state);
  const back = email === null ? undefined : backAt(state, email);
  if (back === undefined || back <= at) return at;
  const due = ledger(state).flatMap((promised) => (isOpen(promised) && promised.dueAt > at ? [promised.dueAt] : []));
  return [answerBy, ...due].every((end) => back < end) ? back : at;
}

/** Asks the owner to confirm: the next steps again, copied to the account's e-mail and the listed contacts. */
function askOwner(state: OfferState, ledger: Ledger, answerBy: Instant): SendLetter {
  const { to, cc } = othersOf(state);
  const reader = publisherReads(state, publisherOf(state), [to.email, ...cc]);
  return { do: 'send-letter', to: reader, content: question(state, ledger, 'owner', answerBy) };
}

/** Asks the account's e-mail and the contacts who owns the offer. Their answer can still settle it. */
export const askOthers = (state: OfferState, now: Instant, ledger: Ledger): SendLetter => ({
  do: 'send-letter',
  to: othersRead(state),
  content: question(state, ledger, 'others', after(now, state.offer.terms.ownerAnswer)),
});

const question = (state: OfferState, ledger: Ledger, asked: 'owner' | 'others', answerBy: Instant) =>
  ({
    letter: 'owner-check',
    asked,
    ownerName: ownerOf(state).name,
    lastMessageAt: lastMessageAt(state),
    answerBy,
    owed: owedItems(state, ledger(state)),
  }) as const;

/** When nobody is left to ask alone: at once when the owner is unknown or gone, at the end of the week without an answer. */
function givingUp(state: OfferState, asked: Fact<'owner-asked'>): Instant | undefined {
  if (asked.status !== 'known') return asked.at;
  const lost = ownersLoss(state) ?? ownerLostSince(state, asked.at);
  if (lost) return later(lost.at, asked.at);
  return ownerNamedSince(state, asked.at) ? undefined : asked.answerBy;
}

type GivenUp = {
  readonly news: Promised;
  readonly asked: Fact<'owner-asked'>;
  readonly at: Instant;
  readonly open: OpenTicket | undefined;
};

/** One ticket for one silence: where one about the owner is open already it is raised instead. */
function ticketAndOthers(
  state: OfferState,
  { news, asked, at, open }: GivenUp,
  now: Instant,
  ledger: Ledger,
): readonly Step[] {
  const key = silenceTicketKey(asked);
  return [
    open === undefined
      ? { key, at, effect: () => ({ do: 'open-ticket', ticket: 'silence', about: null, promise: news.id }) }
      : raise(state, news, key, at, open),
    { key: othersLetterKey(asked), at, effect: () => askOthers(state, now, ledger) },
  ];
}

const raise = (state: OfferState, news: Promised, key: string, at: Instant, { ticket }: OpenTicket): Step => ({
  key,
  at,
  effect: () => ({
    do: 'raise-ticket',
    ticket,
    priority: nextPriority(state, ticket),
    promise: news.id,
    silentSince: news.madeAt,
  }),
});

/**
 * What comes when the silence goes on: the open ticket rises, or, where none is open, the check begins again. That is
 * four, eight, twelve weeks after news was due, but never within a week of what was done last. Where the service has closed
 * the ticket and its reason is back, it is at once.
 */
function nextRung(
  state: OfferState,
  news: Promised,
  asked: Fact<'owner-asked'>,
  open: OpenTicket | undefined,
): readonly Step[] {
  const last = lastSilenceTicket(state);
  const closed = last && hasHappened(state, stepId(silenceTicketKey(asked))) && closedByService(state, last);
  const isInHand = ownersLoss(state) !== undefined || ownerNamedSince(state, asked.at) !== undefined;
  if (open === undefined && closed && !isInHand) return [findOwner(state, news, later(closed, news.dueAt))];
  const rested = after(lastDone(state, asked, last), state.offer.terms.ownerAnswer);
  const at = rungAfter(news, state, rested);
  if (open === undefined) return [findOwner(state, news, at)];
  return [raise(state, news, `${news.id}/raise/${at}`, at, open)];
}

/** When something was done last about a silence: the check began, its ticket was opened, raised or resolved, an owner was named. */
function lastDone(state: OfferState, asked: Fact<'owner-asked'>, last: OpenTicket | undefined): Instant {
  const raised = factsOf(state, 'ticket-raised').findLast(({ ticket }) => ticket === last?.ticket);
  const done = [ownerNamedSince(state, asked.at), last, raised, last && resolutionOf(state, last)];
  return done.reduce((latest, fact) => later(latest, fact?.recordedAt ?? ''), asked.at);
}

/** The first due + n × 28 days after an instant. */
function rungAfter({ dueAt }: Promised, { offer }: OfferState, since: Instant): Instant {
  const span = lengthOf(offer.terms.news.within);
  const passed = Math.floor((Date.parse(since) - Date.parse(dueAt)) / span);
  return instantOf(Date.parse(dueAt) + (passed + 1) * span);
}
