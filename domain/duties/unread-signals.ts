import type { Fact } from '../offer/events';
import { factsOf, type OfferState, stepId } from '../offer/state';
import type { Step } from '../offer/step';
import { openTickets } from './ticket-facts';

/** A signal that could not be counted is told to a person, by a ticket of its own. */
export const signalSteps = (state: OfferState): readonly Step[] =>
  factsOf(state, 'signal-unread').map((unread) => {
    const { signal, code, field, came } = unread;
    return {
      key: keyOf(unread),
      at: unread.at,
      effect: () => ({
        do: 'open-ticket',
        ticket: 'signal',
        about: signal,
        also: { signal: { signal, code, field, came } },
      }),
    };
  });

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
