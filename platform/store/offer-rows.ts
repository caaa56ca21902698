import { type Instant, instantOf } from '../../domain/calendar/instants';
import type { OfferState } from '../../domain/offer/state';
import { accountableManager } from '../../domain/offer/engagement';
import { type OfferView, offerView, type PromiseView, promiseView } from '../../domain/offer/view';
import { isOpen, type Promised } from '../../domain/promises/promised';
import { presentNews } from '../../domain/promises/news';
import { runningCheck } from '../../domain/duties/running-check';
import { rankOf } from '../../domain/tiers/tier';
import { ticketAbout, waitsFor } from '../../domain/promises/waiting';
import { wordsOf } from './search-words';
import { storableInstant } from './storable';
import { itemOf } from '../../domain/offer/letter-items';

/** An offer that owes nothing comes last in lists, and so does the silence of one that has ended. */
export const NOTHING_DUE = '9999-12-31T00:00:00.000Z';

/** What lists show of an offer and what time alone does not change. Small, so that a list need not read the whole view. */
export type OfferShown = Pick<OfferView, 'owner' | 'engagement'> & {
  readonly silence: Pick<OfferView['silence'], 'lastMessageAt' | 'dueAt'>;
};

/** An instant of the offer's own clock, on the wall. */
const onWall = (instant: Instant, ahead: number): Instant => storableInstant(instantOf(Date.parse(instant) - ahead));

/** The row of an offer whose clock is so far ahead of the wall. */
export function offerRow(state: OfferState, clock: Instant, ahead: number): Record<string, unknown> {
  const { offer } = state;
  const view = offerView(state, clock);
  const open = view.promises.filter(({ settledAt }) => settledAt === null);
  const due = open.map(({ dueAt }) => dueAt).sort()[0];
  const { owner, engagement, silence } = view;
  const { lastMessageAt, dueAt } = silence;
  const shown: OfferShown = { owner, engagement, silence: { lastMessageAt, dueAt } };
  return {
    id: offer.id,
    publisher_id: offer.publisher.id,
    publisher_name: offer.publisher.name,
    title: offer.title,
    type: view.type,
    stage: view.stage,
    manager_email: engagement.manager?.email ?? null,
    published_at: storableInstant(offer.publishedAt),
    next_due: storableInstant(due ?? NOTHING_DUE),
    next_due_wall: due === undefined ? NOTHING_DUE : onWall(due, ahead),
    clock_ahead: ahead,
    revision: state.revision,
    view,
    shown,
    search: wordsOf([offer.id, offer.title, offer.publisher.name, owner.name, owner.email].join(' ')).join(' '),
    ...signs(state, view, ahead),
  };
}

/** What the table of offers is filtered and sorted by beside its texts. */
function signs(state: OfferState, view: OfferView, ahead: number): Record<string, unknown> {
  const { promises, benefits } = view;
  const check = runningCheck(state);
  const atRisk = promises.filter(({ status }) => status === 'at-risk').map(({ dueAt }) => dueAt);
  const until = atRisk.sort().at(-1);
  return {
    owner_status: view.owner.status,
    tier: view.tier?.id ?? null,
    tier_rank: rankOf(state, view.tier?.id ?? null),
    silent_wall: view.ended === null ? onWall(presentNews(state).madeAt, ahead) : NOTHING_DUE,
    at_risk_wall: until === undefined ? null : onWall(until, ahead),
    is_paused: view.paused !== null,
    is_above_tier: benefits.some(({ flag }) => flag === 'above-tier'),
    owner_check: check,
    check_wall: check === null ? null : onWall(check.answerBy, ahead),
  };
}

/** The row of a promise of an offer whose clock is so far ahead of the wall. */
export function promiseRow(
  state: OfferState,
  promised: Promised,
  clock: Instant,
  ahead: number,
): Record<string, unknown> {
  // Judged at no time at all a promise is never overdue: that is told from due_wall when it is read.
  const promise = promiseView(promised, '');
  return {
    offer_id: state.offer.id,
    id: promised.id,
    kind: promised.kind,
    owed_by: promised.owedBy,
    due_at: storableInstant(promised.dueAt),
    due_wall: onWall(promised.dueAt, ahead),
    standing: promise.status,
    manager: isOpen(promised) ? (accountableManager(state)?.email.toLowerCase() ?? null) : null,
    ticket: ticketAbout(state, promised)?.ticket ?? null,
    waits_for: waitsFor(state, promised, clock),
    holder: nameOf(promise.holder),
    ...reminderOf(state, promised),
    promise,
  };
}

/** Somebody as columns name them: by the address, or by the name where there is none. */
const nameOf = (holder: PromiseView['holder']): string | null =>
  holder ? (holder.email ?? holder.name).toLowerCase() : null;

/** The reminder that is still to go out, once its working hour has been chosen. */
function reminderOf(state: OfferState, promised: Promised): Record<string, unknown> {
  const { remindTimed, reminded, reminderKey } = promised;
  if (!isOpen(promised) || remindTimed === null || reminded) return { remind_at: null, reminder: null };
  const { about } = itemOf(state, promised, TO_STAFF);
  return { remind_at: storableInstant(remindTimed), reminder: { key: reminderKey, about } };
}

/** The language of letters to staff. */
const TO_STAFF = 'en';
