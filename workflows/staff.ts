import type { EscalationStep } from '../domain/escalation';
import { later } from '../domain/calendar/instants';
import { accountableManager } from '../domain/offer/engagement';
import type { TicketKind } from '../domain/offer/events';
import { workingTime } from './activities';
import { itemOf } from '../domain/letter-contents';
import { type Recipient, write } from './letters';
import type { LiveOffer } from './live-offer';
import { openPromiseTicket } from './tickets';

/** Takes a step of a promise that has a reminder and a ticket. */
export async function escalate(
  offer: LiveOffer,
  step: EscalationStep,
  ticket: TicketKind,
  subject: string,
): Promise<void> {
  switch (step.kind) {
    case 'time-reminder':
      return timeReminder(offer, step);
    case 'remind':
      return remind(offer, step);
    case 'open-ticket':
      return openPromiseTicket(offer, step, ticket, subject);
  }
}

/** Working hours need a time zone, so they are computed outside, once, and kept as a fact. */
export async function timeReminder(offer: LiveOffer, step: EscalationStep): Promise<void> {
  await offer.once(step, async () => {
    const { id, dueAt, remindAt } = step.promised;
    const wanted = later(remindAt ?? dueAt, offer.now());
    return { kind: 'reminder-timed', promise: id, remindAt: await workingTime(wanted, dueAt) };
  });
}

/** A reminder to the person responsible, or to the team when nobody is. */
export async function remind(offer: LiveOffer, step: EscalationStep): Promise<void> {
  const { promised } = step;
  const content = { letter: 'reminder', promise: itemOf(offer.state, promised, 'en') } as const;
  await write(offer, step, responsible(offer, promised.owedBy === 'engagement-manager'), content, promised.id);
}

/** The manager where there is one, otherwise the team. */
export function responsible(offer: LiveOffer, isManagers = true): Recipient {
  const manager = isManagers ? accountableManager(offer.state) : undefined;
  return { to: manager ? { name: manager.name, email: manager.email } : 'team' };
}
