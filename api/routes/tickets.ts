import { z } from 'zod';
import { listTickets, readTicket, type TicketView } from '../../platform/database/ticket-list';
import type { Deps } from '../deps';
import { Problem } from '../problems';
import { type Caller, type Route, route } from '../route';
import { pageOf, paging } from '../schemas/page';
import { searched } from '../schemas/text';
import { resolution, ticket } from '../schemas/ticket';
import { record } from '../telling';

const query = z.strictObject({
  status: z.enum(['open', 'resolved']).optional(),
  offer: searched.optional().describe('The id of an offer.'),
  ...paging,
});

/** Tickets are numbered. */
const ofTicket = z.object({ id: z.string().regex(/^[1-9]\d{0,8}$/) });

/** The built-in ticket desk. */
export const ticketRoutes = (deps: Deps): Route[] => [
  route('get', '/v1/tickets', {
    tag: 'Lists',
    summary: 'List tickets, newest first',
    query,
    answers: pageOf(ticket),
    refusals: ['invalid-cursor'],
    answer: async ({ query: asked }) => ({ body: await listTickets(deps.database, asked) }),
  }),
  route('get', '/v1/tickets/{id}', {
    tag: 'Lists',
    summary: 'Look at a ticket',
    params: ofTicket,
    missing: 'unknown-ticket',
    answers: ticket,
    refusals: ['unknown-ticket'],
    answer: async ({ params: { id } }) => ({ body: await ticketOf(deps, id) }),
  }),
  route('post', '/v1/tickets/{id}/resolve', {
    tag: 'Actions',
    summary: 'Say what came of a ticket: its case goes on from there',
    params: ofTicket,
    missing: 'unknown-ticket',
    body: resolution,
    answers: ticket,
    refusals: ['unknown-ticket', 'ticket-already-resolved', 'offer-ended', 'at-in-the-future'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await resolve(deps, id, body, caller) }),
  }),
];

async function ticketOf({ database }: Deps, id: string): Promise<TicketView> {
  const found = await readTicket(database, id);
  if (found === undefined) throw new Problem('unknown-ticket', `There is no ticket ${id}.`);
  return found;
}

async function resolve(deps: Deps, id: string, body: z.output<typeof resolution>, caller: Caller): Promise<TicketView> {
  const { offer } = await ticketOf(deps, id);
  await record(deps, offer, 'resolveTicket', caller, { ...body, ticket: id });
  const after = await ticketOf(deps, id);
  if (after.status === 'resolved') return after;
  // The case knows; its ticket is closed as soon as the desk answers again.
  const { outcome, note = null, at = new Date().toISOString(), by = caller.by } = body;
  return { ...after, status: 'resolved', outcome, note, resolvedAt: at, resolvedBy: by };
}
