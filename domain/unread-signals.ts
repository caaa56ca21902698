import type { Instant } from './calendar/instants';
import { type OfferState, factsOf, stepId } from './offer/state';
import type { Fact } from './offer/events';
import { openTickets } from './ticket-facts';

/** A signal that could not be counted is told to a person, by a ticket of its own. */
export type OpenSignalTicketStep = {
  readonly kind: 'open-signal-ticket';
  readonly key: string;
  readonly at: Instant;
  readonly unread: Fact<'signal-unread'>;
};

export const signalSteps = (state: OfferState): OpenSignalTicketStep[] =>
  factsOf(state, 'signal-unread').map((unread) => ({
    kind: 'open-signal-ticket',
    key: keyOf(unread),
    at: unread.at,
    unread,
  }));

const keyOf = ({ id }: Fact<'signal-unread'>): string => `signal/${id}`;

/** The ticket about such a signal; undefined until it is open. */
export const ticketAboutSignal = (
  state: OfferState,
  unread: Fact<'signal-unread'>,
): Fact<'ticket-opened'> | undefined => factsOf(state, 'ticket-opened').find(({ id }) => id === stepId(keyOf(unread)));

/** The signals that could not be counted and that nobody has settled yet. */
export const unsettledSignals = (state: OfferState): Fact<'signal-unread'>[] =>
  factsOf(state, 'signal-unread').filter((unread) => {
    const ticket = ticketAboutSignal(state, unread);
    return ticket === undefined || openTickets(state).includes(ticket);
  });
