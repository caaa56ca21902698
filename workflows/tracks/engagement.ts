import { currentManager, engagementOf } from '../../domain/offer/engagement';
import { declineOf } from '../../domain/letter-contents';
import { publisherOf } from '../../domain/duties/owner';
import type { EngagementStep } from '../../domain/engagement-steps';
import { engagementSteps, type Step } from '../../domain/plan';
import { publisherReads, write } from '../letters';
import type { LiveOffer } from '../live-offer';
import { escalate, responsible } from '../staff';
import { track } from '../track';

/** Promise: a named engagement manager, introduced to the publisher, and a closing letter when the term is over. */
export const engagement = track(engagementSteps, take);

async function take(offer: LiveOffer, step: EngagementStep): Promise<void> {
  switch (step.kind) {
    case 'introduce-manager':
      return introduce(offer, step);
    case 'check-in':
      return checkIn(offer, step, step.month);
    case 'end-engagement':
      return offer.once(step, () => Promise.resolve({ kind: 'engagement-ended' }), step.at);
    case 'send-closing':
      return close(offer, step);
    case 'confirm-decline':
      return confirmDecline(offer, step, step.publisherNote);
    default:
      return escalate(offer, step, 'engagement-manager', 'No engagement manager is named yet');
  }
}

async function introduce(offer: LiveOffer, step: Step): Promise<void> {
  const named = currentManager(offer.state);
  if (named === undefined) return;
  const manager = { name: named.name, email: named.email };
  const { endsAt } = engagementOf(offer.state);
  await write(offer, step, publisherReads(offer, publisherOf(offer.state), [manager.email]), {
    letter: 'engagement-start',
    manager,
    endsAt,
  });
}

async function checkIn(offer: LiveOffer, step: Step, month: number): Promise<void> {
  const { manager, endsAt } = engagementOf(offer.state);
  if (endsAt === null) return;
  const person = manager && { name: manager.name, email: manager.email };
  await write(offer, step, responsible(offer), { letter: 'check-in', month, manager: person, endsAt });
}

async function close(offer: LiveOffer, step: Step): Promise<void> {
  const { manager, startsAt, endsAt } = engagementOf(offer.state);
  if (startsAt === null || endsAt === null) return;
  const person = manager && { name: manager.name, email: manager.email };
  const content = { letter: 'closing', manager: person, startedAt: startsAt, endedAt: endsAt } as const;
  await write(offer, step, publisherReads(offer, publisherOf(offer.state), person ? [person.email] : []), content);
}

/** The publisher has declined; whoever accompanied it hears of it too. */
async function confirmDecline(offer: LiveOffer, step: Step, publisherNote: string | null): Promise<void> {
  const { manager } = engagementOf(offer.state);
  const reader = publisherReads(offer, publisherOf(offer.state), manager ? [manager.email] : []);
  await write(offer, step, reader, declineOf(offer.state, publisherNote));
}
