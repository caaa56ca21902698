import { isCancellation } from '@temporalio/workflow';
import { factsOf } from '../domain/offer/state';
import type { TicketKind } from '../domain/offer/events';
import { benefitsOf } from '../domain/benefits/benefits';
import { ledger } from '../domain/promises/ledger';
import { tierOf } from '../domain/tiers/tier';
import { lastMessageAt } from '../domain/offer/messages';
import { ownerOf } from '../domain/duties/owner';
import type { Step } from '../domain/plan';
import { isOpen, type Promised } from '../domain/promises/promised';
import { nextPriority } from '../domain/ticket-facts';
import type { CloseTicketStep } from '../domain/tickets';
import type { OpenSignalTicketStep } from '../domain/unread-signals';
import * as activities from './activities';
import { write } from './letters';
import type { LiveOffer } from './live-offer';

type Order = {
  /** What a person needs to know beside the state of the offer. */
  readonly also?: Readonly<Record<string, unknown>>;
  readonly kind: TicketKind;
  readonly subject: string;
  readonly promise: string | null;
  readonly track?: string;
};

/** Opens a ticket as a step of the offer. */
export async function openTicket(offer: LiveOffer, step: Step, order: Order): Promise<void> {
  offer.opening.add(step.key);
  try {
    await offer.once(step, async () => {
      const { kind, subject, promise, track = null, also } = order;
      const ticket = await reachDesk(offer, step, {
        key: step.key,
        offerId: offer.state.offer.id,
        kind,
        subject,
        dossier: { ...also, ...dossier(offer) },
        at: offer.now(),
      });
      return { kind: 'ticket-opened', ticket, ticketKind: kind, promise, track };
    });
  } finally {
    offer.opening.delete(step.key);
  }
}

/** A promise that was not kept by its due date. */
export const openPromiseTicket = (
  offer: LiveOffer,
  step: Step & { readonly promised: Promised },
  kind: TicketKind,
  subject: string,
): Promise<void> =>
  openTicket(offer, step, { kind, subject: `${subject}: ${offer.state.offer.title}`, promise: step.promised.id });

/** A track that cannot go on alone. */
export const openTrackTicket = (offer: LiveOffer, track: string): Promise<void> =>
  openTicket(
    offer,
    { key: `track-failed/${track}/${offer.now()}`, at: offer.now() },
    {
      kind: 'track-failed',
      subject: `${track} failed and waits for staff: ${offer.state.offer.title}`,
      promise: null,
      track,
    },
  );

/** The priority of an open ticket rises. */
export async function raiseTicket(
  offer: LiveOffer,
  step: Step & { readonly ticket: string; readonly promised: Promised },
): Promise<void> {
  await offer.once(step, async () => {
    const { ticket, promised } = step;
    const priority = nextPriority(offer.state, ticket);
    const why = `Still no message since ${promised.madeAt}.`;
    await activities.raiseTicket.executeWithOptions({ summary: step.key }, [
      { key: step.key, ticket, priority, why, at: offer.now() },
    ]);
    return { kind: 'ticket-raised', ticket, priority, promise: promised.id };
  });
}

/** Closes a ticket, or opens the one about a signal that could not be counted. */
export function takeTicketStep(offer: LiveOffer, step: CloseTicketStep | OpenSignalTicketStep): Promise<void> {
  if (step.kind === 'close-ticket') return closeTicketStep(offer, step);
  const { signal, code, field, came } = step.unread;
  const subject = `A signal could not be counted (${signal}): ${offer.state.offer.title}`;
  return openTicket(offer, step, {
    kind: 'signal',
    subject,
    promise: null,
    also: { signal: { signal, code, field, came } },
  });
}

/** A ticket that staff have resolved, or that has lost its reason, is closed at the desk. */
async function closeTicketStep(offer: LiveOffer, step: CloseTicketStep): Promise<void> {
  await offer.once(step, async () => {
    const { ticket, outcome, note, by } = step;
    await activities.closeTicket.executeWithOptions({ summary: step.key }, [
      { ticket, outcome, note, by, at: offer.now() },
    ]);
    return { kind: 'ticket-closed', ticket };
  });
}

/** A desk that cannot be reached for a day is told to a person, by mail; the ticket is opened when it is back. */
async function reachDesk(
  offer: LiveOffer,
  step: Step,
  order: Parameters<typeof activities.openTicket>[0],
): Promise<string> {
  try {
    return await activities.openTicket.executeWithOptions({ ...activities.firstDay, summary: step.key }, [order]);
  } catch (err) {
    if (isCancellation(err)) throw err;
    await write(
      offer,
      { key: `${step.key}/desk-down`, at: step.at },
      { to: 'team' },
      { letter: 'desk-down', ticket: order.subject, since: order.at },
    );
    return activities.openTicket.executeWithOptions({ summary: step.key }, [order]);
  }
}

/** Who was asked, when, what came back, what is owed. */
function dossier({ state }: LiveOffer): Record<string, unknown> {
  const { offer } = state;
  return {
    owner: ownerOf(state),
    account: offer.publisher.accountEmail,
    contacts: offer.contacts,
    publishedAt: offer.publishedAt,
    lastMessageAt: lastMessageAt(state),
    asked: factsOf(state, 'mail-sent')
      .filter(({ letter }) => letter === 'owner-check' || letter === 'hand-over')
      .map(({ to, at, letter, mail }) => ({ to, at, letter, mail })),
    cameBack: factsOf(state, 'mail-bounced').map(({ address, at, letter }) => ({ address, at, letter })),
    tier: tierOf(state),
    aboveTheirTier: benefitsOf(state).flatMap(({ id, flag }) => (flag === 'above-tier' ? [id] : [])),
    owed: ledger(state)
      .filter(isOpen)
      .map(({ kind, about, dueAt }) => ({ kind, about, dueAt })),
  };
}
