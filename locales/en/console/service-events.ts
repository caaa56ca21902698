import type { Fact } from '../../../domain/offer/events';
import { counted } from '../../language';
import type { Telling } from '../../telling';
import { names } from '../names';
import { because } from './remarks';

const linesOf = ({ lines, more }: Fact<'sales-counted'>): string =>
  counted('en', lines.length + more, { one: 'line', many: 'lines' });

const tierOf = ({ standing }: Fact<'sales-counted'>, { titleOf }: Telling): string | null =>
  standing.tier === null ? null : titleOf(standing.tier);

/** What the service did, and what it was told by mail servers and desks, a sentence for each kind of event. */
export const serviceEvents = {
  'reminder-timed': ({ remindAt }: Fact<'reminder-timed'>, { moment }: Telling) =>
    `A reminder is set for ${moment(remindAt)}.`,
  'ticket-opened': ({ ticket, ticketKind }: Fact<'ticket-opened'>) =>
    `Ticket ${ticket} was opened: ${names.ticketKind[ticketKind]}`,
  'ticket-raised': ({ ticket, priority }: Fact<'ticket-raised'>) =>
    `Ticket ${ticket} rose to priority ${names.priority[priority]}.`,
  'ticket-resolved': ({ ticket, outcome, note }: Fact<'ticket-resolved'>) =>
    `Ticket ${ticket} was resolved (${names.outcome[outcome]})${because(note)}`,
  'ticket-closed': ({ ticket }: Fact<'ticket-closed'>) => `Ticket ${ticket} is closed.`,
  'engagement-ended': () => 'The engagement is over.',
  'benefit-expired': ({ benefit }: Fact<'benefit-expired'>, { titleOf }: Telling) =>
    `${titleOf(benefit)} lapsed: nobody activated it.`,
  'signal-unread': ({ signal, code, came }: Fact<'signal-unread'>) =>
    `Could not be counted (${signal}, ${code})${came === '' ? '' : `: ${came}`}`,
  'watch-resumed': ({ note }: Fact<'watch-resumed'>) =>
    `The workflow of the offer was gone; it goes on from the journal${because(note)}`,
  'sales-counted': (fact: Fact<'sales-counted'>, telling: Telling) =>
    `Sales of ${telling.money(fact.standing.counted)} count (${linesOf(fact)}): ${tierOf(fact, telling) ?? 'no tier known'}.`,
};
