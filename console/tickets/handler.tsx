import { Router } from 'express';
import { PRIORITIES, TICKET_KINDS } from '../../domain/offer/events';
import { readOffer } from '../../platform/store/offer-reader';
import { listOwnerChecks, ownerCheckOf } from '../../platform/store/owner-checks';
import { countTickets } from '../../platform/store/ticket-counts';
import { listTicketHeads } from '../../platform/store/ticket-list';
import { readTicketOfPage, risesOf, type TicketOfPage } from '../../platform/store/ticket-reader';
import { TicketPage } from './ticket-page';
import type { TicketFilter } from './filters';
import { TicketsPage } from './page';
import type { Deps } from '../../api/deps';
import { Problem } from '../../api/http/problems';
import { unknownOffer } from '../../api/offers/telling';
import { page } from '../serving/page';

const SHOWN = 50;
const CHECKS_SHOWN = 20;

/** What is asked for; what nobody can ask for is left out. */
const filterOf = (query: Readonly<Record<string, string>>): TicketFilter => ({
  status: query['status'] === 'resolved' ? 'resolved' : 'open',
  kind: TICKET_KINDS.find((kind) => kind === query['kind']),
  priority: PRIORITIES.find((priority) => priority === query['priority']),
});

/** What waits for a person, the owner checks that are running, and each ticket with its dossier. */
export function ticketPages(deps: Deps): Router {
  const { database } = deps;
  const router = Router();
  router.get(
    '/tickets',
    page(deps, async ({ query }) => {
      const filter = filterOf(query);
      const [tickets, counts, checks] = await Promise.all([
        listTicketHeads(database, { ...filter, cursor: query['cursor'], limit: SHOWN }),
        countTickets(database, filter),
        listOwnerChecks(database, { cursor: query['checks'], limit: CHECKS_SHOWN }),
      ]);
      return <TicketsPage tickets={tickets} counts={counts} filter={filter} checks={checks} />;
    }),
  );
  router.get(
    '/tickets/:id',
    page(deps, async ({ params: { id = '' } }) => {
      const ticket = await ticketOf(deps, id);
      const [offer, rises, check] = await Promise.all([
        readOffer(database, ticket.offer),
        risesOf(database, ticket.offer, ticket.id),
        ownerCheckOf(database, ticket.offer),
      ]);
      if (offer === undefined) throw unknownOffer(ticket.offer);
      return <TicketPage ticket={ticket} offer={offer} rises={rises} check={check} />;
    }),
  );
  return router;
}

/** Tickets are numbered. */
const NUMBER = /^[1-9]\d{0,8}$/;

async function ticketOf({ database }: Deps, id: string): Promise<TicketOfPage> {
  const found = NUMBER.test(id) ? await readTicketOfPage(database, id) : undefined;
  if (found === undefined) throw new Problem('unknown-ticket', { code: 'no-ticket', params: { id } });
  return found;
}
