import { factsOf } from '../case';
import { type Happening, TICKET_OUTCOMES } from '../facts';
import { refusal } from '../refusals';
import type { Command } from './command';
import { namedOwner } from './people';

/** The outcome of a ticket comes back into the same case. */
export const resolveTicket: Command = (life, input) => {
  const ticket = input.text('ticket', 100);
  if (!factsOf(life, 'ticket-opened').some((fact) => fact.ticket === ticket)) {
    return refusal('unknown-ticket', `This offer has no open ticket ${ticket}.`);
  }
  const over = [...factsOf(life, 'ticket-resolved'), ...factsOf(life, 'ticket-closed')];
  if (over.some((fact) => fact.ticket === ticket))
    return refusal('ticket-already-resolved', `Ticket ${ticket} is resolved already.`);
  const outcome = input.oneOf('outcome', TICKET_OUTCOMES);
  const note = input.optionalText('note');
  const resolved: Happening = { kind: 'ticket-resolved', ticket, outcome, note };
  switch (outcome) {
    case 'owner-found': {
      if (!input.has('owner')) return refusal('owner-missing', 'Say who the owner is: name and email.');
      const owner = input.within('owner');
      return [resolved, namedOwner(life, owner.text('name', 200), owner.text('email', 254))];
    }
    case 'contacted':
      return [resolved, contact(note, ticket)];
    case 'no-owner':
      return [resolved, { kind: 'owner-lost', how: 'unknown' }];
    case 'other':
      return [resolved];
  }
};

const contact = (note: string | null, ticket: string): Happening => ({
  kind: 'message',
  channel: 'call',
  direction: 'outbound',
  with: 'the publisher',
  summary: note ?? `Contact made by support, ticket ${ticket}.`,
  about: null,
});
