import type { Database } from '../../platform/store/connection';
import type { TicketsTable } from '../../platform/store/tables';
import type { Insertable } from 'kysely';

/** Puts a ticket on the desk. Answers its number. */
export async function storeTicket(
  database: Database,
  ticket: Pick<Insertable<TicketsTable>, 'offer_id' | 'kind' | 'opened_at'> & Partial<Insertable<TicketsTable>>,
): Promise<string> {
  const { number } = await database
    .insertInto('tickets')
    .values({
      ...{ key: `${ticket.offer_id}/${ticket.kind}/${ticket.opened_at}`, priority: 'normal', status: 'open' },
      ...{ subject: `About ${ticket.offer_id}`, dossier: '{}' },
      ...ticket,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return String(number);
}
