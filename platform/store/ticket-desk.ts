import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { TicketEnd, TicketOrder, TicketRaise } from '../../domain/offer/activities';
import type { TicketOutcome } from '../../domain/offer/events';
import type { Database } from './connection';
import type { TicketDesk } from '../../activities/ports';
import { en } from '../../locales/en';
import { FOR_PROGRAMS, say } from '../../locales/writing';

/** The built-in ticket desk: tickets are rows of the store, opened once by key. */
export class StoredTickets implements TicketDesk {
  constructor(private readonly database: Database) {}

  async open(order: TicketOrder): Promise<string> {
    const { key, offerId, kind, about, title, dossier, at } = order;
    const whole = `${offerId}/${key}`;
    const row = {
      key: whole,
      offer_id: offerId,
      kind,
      priority: 'normal',
      status: 'open',
      opened_at: at,
      subject: en.ticketSubjects[kind](title, about),
      dossier: JSON.stringify(dossier),
      matter: JSON.stringify({ title, about }),
    } as const;
    const opened = await this.database
      .insertInto('tickets')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('number')
      .executeTakeFirst();
    const { number } =
      opened ??
      (await this.database.selectFrom('tickets').select('number').where('key', '=', whole).executeTakeFirstOrThrow());
    return String(number);
  }

  async raise({ key, ticket, priority, silentSince, at }: TicketRaise): Promise<void> {
    const why = `Still no message since ${silentSince}.`;
    await sql`
      with step as (
        insert into ticket_steps (key, ticket, at, why) values (${`${ticket}/${key}`}, ${Number(ticket)}, ${at}, ${why})
        on conflict (key) do nothing returning ticket)
      update tickets set priority = ${priority} from step where tickets.number = step.ticket and tickets.status = 'open'`.execute(
      this.database,
    );
  }

  async close({ ticket, outcome, because, by, at, ...end }: TicketEnd): Promise<void> {
    const note = because === undefined ? end.note : say(en.closingReasons, because, FOR_PROGRAMS);
    await this.database
      .updateTable('tickets')
      .set({
        ...{ status: 'resolved', outcome, note, resolved_at: at, resolved_by: by },
        because: because === undefined ? null : JSON.stringify(because),
      })
      .where('number', '=', Number(ticket))
      // What a person has made of it stands, also where the service has just closed it.
      .where((ticket) => ticket.or([ticket('status', '=', 'open'), ticket('outcome', '=', 'settled')]))
      .execute();
  }
}

/** What came of a ticket whose offer is over, or that is about a publisher: nobody else closes it. Changes nothing where it is resolved already. */
export async function resolveLeftOver(
  database: Database,
  id: string,
  end: { readonly outcome: TicketOutcome; readonly note: string | null; readonly at: Instant; readonly by: string },
): Promise<void> {
  await database
    .updateTable('tickets')
    .set({ status: 'resolved', outcome: end.outcome, note: end.note, resolved_at: end.at, resolved_by: end.by })
    .where('number', '=', Number(id))
    .where('status', '=', 'open')
    .execute();
}
