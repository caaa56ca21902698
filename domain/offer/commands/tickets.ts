import { type OfferState, factsOf } from '../state';
import { CHANNELS, DIRECTIONS, type EventPayload, TICKET_OUTCOMES } from '../events';
import type { Fields } from '../inputs';
import { refusal } from '../refusals';
import type { Command, CommandResult } from './command';
import { namedOwner } from './people';

/** The outcome of a ticket comes back into the same case. Contact is proof, so it says how and with whom. */
export const resolveTicket: Command = (state, input) =>
  resolution(state, input, (ticket, note) =>
    input.has('contact') ? contact(input.within('contact'), ticket, note) : refusal('contact-missing'),
  );

/** The same as another ticket desk signals it. It may know no more than that there was contact, and that counts. */
export const readResolution: Command = (state, input) =>
  resolution(state, input, (ticket, note) => contact(input.has('contact') && input.within('contact'), ticket, note));

type Contact = Extract<EventPayload, { kind: 'message' }>;
type ReadContact = (ticket: string, note: string | null) => Contact | ReturnType<typeof refusal>;

function resolution(state: OfferState, input: Fields, readContact: ReadContact): CommandResult {
  const ticket = input.exact('ticket', 100);
  if (!factsOf(state, 'ticket-opened').some((fact) => fact.ticket === ticket)) {
    return refusal('unknown-ticket', { ticket });
  }
  const over = [...factsOf(state, 'ticket-resolved'), ...factsOf(state, 'ticket-closed')];
  if (over.some((fact) => fact.ticket === ticket)) return refusal('ticket-already-resolved', { ticket });
  const outcome = input.oneOf('outcome', TICKET_OUTCOMES);
  const note = input.optionalText('note');
  const resolved: EventPayload = { kind: 'ticket-resolved', ticket, outcome, note };
  switch (outcome) {
    case 'owner-found': {
      if (!input.has('owner')) return refusal('owner-missing');
      const owner = input.within('owner');
      return [resolved, namedOwner(state, owner.text('name', 200), owner.exact('email', 254))];
    }
    case 'contacted': {
      const said = readContact(ticket, note);
      return 'code' in said ? said : [resolved, said];
    }
    case 'no-owner':
      return [resolved, { kind: 'owner-lost', how: 'unknown' }];
    case 'other':
      return [resolved];
  }
}

/** The message that a ticket’s outcome tells of; without its fields it claims neither how nor with whom. */
const contact = (said: Fields | false, ticket: string, note: string | null): Contact => ({
  kind: 'message',
  channel: said ? said.oneOf('channel', CHANNELS) : 'unknown',
  direction: said && said.has('direction') ? said.oneOf('direction', DIRECTIONS) : 'outbound',
  with: said ? said.text('with', 200) : 'the publisher',
  summary: note ?? `Ticket ${ticket} was resolved: the publisher was contacted.`,
  about: null,
});
