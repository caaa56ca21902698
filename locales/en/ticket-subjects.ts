import type { TicketKind } from '../../domain/offer/events';
import { READ_MODEL } from '../../domain/duties/ticket-facts';

/** What a person reads first of a ticket: its offer, and what else it is about. */
export const ticketSubjects: Readonly<Record<TicketKind, (offer: string, about: string | null) => string>> = {
  welcome: (offer) => `Nobody knows whether the welcome arrived: ${offer}`,
  'sponsorship-details': (offer) => `Nobody knows whether the sponsorship details arrived: ${offer}`,
  'first-contact': (offer) => `Nobody has contacted the publisher yet: ${offer}`,
  'engagement-manager': (offer) => `No engagement manager is named yet: ${offer}`,
  'benefit-contact': (offer, benefit) => `No contact about ${benefit ?? 'a benefit'} yet: ${offer}`,
  reply: (offer) => `The publisher wrote and has no answer yet: ${offer}`,
  'technical-answer': (offer, request) => `No answer to ${request ?? 'a request'} yet: ${offer}`,
  silence: (offer) => `Four weeks without news: ${offer}`,
  owner: (offer) => `Who owns ${offer}?`,
  'tier-review': (offer, tier) => `The tier fell to ${tier ?? 'none'}: ${offer}`,
  farewell: (offer) => `The publisher could not be told that the offer has ended: ${offer}`,
  signal: (offer, signal) => `A signal could not be counted (${signal ?? 'unknown'}): ${offer}`,
  unwatched: (offer, why) => `No workflow looks after it (${why ?? 'unknown'}): ${offer}`,
  'track-failed': (offer, part) =>
    part === READ_MODEL
      ? `What happened cannot be saved, and lists are behind: ${offer}`
      : `${part ?? 'A part of the service'} failed and waits for staff: ${offer}`,
};
