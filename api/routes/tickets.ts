import { z } from 'zod';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import { readClock } from '../../platform/store/offer-reader';
import { resolveLeftOver } from '../../platform/store/ticket-desk';
import { listTickets } from '../../platform/store/ticket-list';
import { isOfPublisher, readTicket, type TicketView } from '../../platform/store/ticket-reader';
import type { Deps } from '../deps';
import { refusal } from '../../domain/offer/refusals';
import { OfferRefused } from '../http/offer-refused';
import { Problem } from '../http/problems';
import { type Caller, type Route, route } from '../route';
import { pageOf, paging } from '../schemas/page';
import { searched } from '../schemas/text';
import { resolution, ticket } from '../schemas/ticket';
import { record, unlessStoreAway } from '../offers/telling';

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
    needs: 'look',
    summary: 'List tickets, newest first',
    query,
    answers: pageOf(ticket),
    refusals: ['invalid-cursor'],
    answer: async ({ query: asked }) => ({ body: await listTickets(deps.database, asked) }),
  }),
  route('get', '/v1/tickets/{id}', {
    tag: 'Lists',
    needs: 'look',
    summary: 'Look at a ticket',
    params: ofTicket,
    missing: 'unknown-ticket',
    answers: ticket,
    refusals: ['unknown-ticket'],
    answer: async ({ params: { id } }) => ({ body: await ticketOf(deps, id) }),
  }),
  route('post', '/v1/tickets/{id}/resolve', {
    tag: 'Actions',
    needs: 'resolve-tickets',
    summary: 'Say what came of a ticket: its case goes on from there',
    params: ofTicket,
    missing: 'unknown-ticket',
    body: resolution,
    answers: ticket,
    refusals: ['unknown-ticket', 'ticket-already-resolved', 'at-in-the-future'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await resolve(deps, id, body, caller) }),
  }),
];

async function ticketOf({ database }: Deps, id: string): Promise<TicketView> {
  const found = await readTicket(database, id);
  if (found === undefined) throw new Problem('unknown-ticket', { code: 'no-ticket', params: { id } });
  return found;
}

/** The offer's own time, as far as the store knows it. */
const clockOf = async ({ database }: Deps, offer: string): Promise<Instant> =>
  (await unlessStoreAway(() => readClock(database, offer))) ?? instantOf(Date.now());

async function resolve(deps: Deps, id: string, body: z.output<typeof resolution>, caller: Caller): Promise<TicketView> {
  const { offer, status } = await ticketOf(deps, id);
  const { outcome, note = null, by = caller.by } = body;
  // The contact is what happened, so its time is that of the outcome.
  const said = body.contact?.at ?? body.at;
  const at = said ?? (await clockOf(deps, offer));
  if (await isOfPublisher(deps.database, id)) {
    if (status === 'resolved') throw new OfferRefused(refusal('ticket-already-resolved', { ticket: id }));
    await resolveLeftOver(deps.database, id, { outcome, note, at, by });
    return ticketOf(deps, id);
  }
  try {
    await record(deps, offer, 'resolveTicket', caller, {
      ...body,
      ticket: id,
      ...(said !== undefined && { at: said }),
    });
  } catch (err) {
    if (!isOver(err)) throw err;
    if (status === 'resolved') throw new OfferRefused(refusal('ticket-already-resolved', { ticket: id }));
    await resolveLeftOver(deps.database, id, { outcome, note, at, by });
  }
  const after = await ticketOf(deps, id);
  if (after.status === 'resolved') return after;
  // The case knows; its ticket is closed as soon as the desk answers again.
  return { ...after, status: 'resolved', outcome, note, resolvedAt: at, resolvedBy: by };
}

/** The offer takes nothing any more: what it left behind is closed at the desk alone. */
const isOver = (err: unknown): boolean => err instanceof Problem && err.code === 'offer-ended';
