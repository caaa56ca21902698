import { type Instant, later } from '../calendar/instants';
import { countedSales } from '../tiers/tier';
import type { Delivery } from './activities';
import { append } from './append';
import type { Addressee, Effect, FindOwner } from './effect';
import {
  copiesSent,
  letterSent,
  type Outcome,
  ownerAsked,
  personalLetterSent,
  salesCounted,
  ticketClosed,
  ticketOpened,
  ticketRaised,
  workingHourChosen,
} from './outcome';
import { type OfferState, stepId } from './state';
import type { Step } from './step';

/** How the world answers what is asked of it, without being asked: for looking ahead, and for tests. */
export type World = {
  deliver(to: string, key: string): Delivery;
  openTicket(key: string): string;
  findOwner(question: FindOwner): 'known' | 'unknown' | 'left';
  workingTime(wanted: Instant, notAfter: Instant): Instant;
};

/** All goes well: mail arrives, the desk opens tickets, and the directory knows what the offer says of its owner. */
export const KIND_WORLD: World = {
  deliver: (to, key) => ({ outcome: 'sent', mail: key, messageId: key, to, copies: [] }),
  openTicket: (key) => key,
  findOwner: ({ onFile, gone }) => (onFile === null ? 'unknown' : gone ? 'left' : 'known'),
  // A working hour is chosen outside; at the due date it is too late for one.
  workingTime: (_wanted, notAfter) => notAfter,
};

/** What an effect leaves in a world. Nothing else is decided here than what the workflow decides by the same answers. */
export function outcomeOf(state: OfferState, key: string, effect: Effect, world: World, now: Instant): Outcome {
  switch (effect.do) {
    case 'send-letter':
      return letterSent(effect, world.deliver(addressOf(effect.to), key));
    case 'send-personal-letter':
      return personalLetterSent(effect, world.deliver(effect.letter.to.email, key));
    case 'send-copies':
      return copiesSent(
        effect,
        effect.of.waiting.map((to) => world.deliver(to, key)),
      );
    case 'open-ticket':
      return ticketOpened(effect, world.openTicket(key));
    case 'raise-ticket':
      return ticketRaised(effect);
    case 'close-ticket':
      return ticketClosed(effect);
    case 'find-owner':
      return ownerAsked(effect, world.findOwner(effect), now);
    case 'choose-working-hour':
      return workingHourChosen(effect, world.workingTime(effect.wanted, effect.notAfter));
    case 'count-sales':
      return salesCounted(state, { ...countedSales(state), validUntil: null });
    case 'record':
      return [effect];
  }
}

/** The state after a step. What comes with time alone happened at its own instant, all else when it was done. */
export function stepTaken(
  state: OfferState,
  { key, at }: Step,
  effect: Effect,
  outcome: Outcome,
  now: Instant,
): OfferState {
  const stamp = { id: stepId(key), by: 'service', at: effect.do === 'record' ? at : later(at, now) };
  return append(state, outcome, stamp, now);
}

/** An address of its own for the team, whose real one is not known here. */
const addressOf = ({ to }: Addressee): string => (to === 'team' ? 'team' : to.email);
