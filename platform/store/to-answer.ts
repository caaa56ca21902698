import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { PromiseView } from '../../domain/offer/view';
import type { Fact } from '../../domain/offer/events';
import type { SenderProof } from '../mail/sorting/sorted-mail';
import type { Database } from './connection';
import { counted, type Page, pageOf, readCursor } from './paging';
import { senderVerdict } from './received-parts';

/** Whose answers are looked at: those of the reader, those that nobody has to give but the team, or all. */
export type AnswerScope = 'mine' | 'team' | 'all';

/** What a publisher wrote and nobody has answered, as the contract shows it. */
export type ToAnswer = {
  readonly offer: { readonly id: string; readonly title: string; readonly publisherName: string };
  /** The entry of the first message that waits. */
  readonly message: string;
  readonly channel: Fact<'message'>['channel'];
  readonly from: string;
  /** The first lines of it. */
  readonly text: string;
  /** The mail that it is, where it is one. */
  readonly mail: string | null;
  /** Whether the receiving server has found that its sender is who it says. */
  readonly proof: SenderProof['verdict'];
  readonly since: Instant;
  readonly dueAt: Instant;
  readonly status: PromiseView['status'];
  /** Whose it is: whoever has taken it or was given it, else the engagement manager; null for the rewards team. */
  readonly holder: { readonly name: string; readonly email: string | null } | null;
};

/** Who asks: names are compared where somebody has no address. */
export type Asker = { readonly name: string; readonly email?: string | undefined };

const OPEN = sql`promises.kind = 'reply' and promises.standing in ('open', 'at-risk')`;

/** Whose an answer is, as columns name people; null where it is the team's. */
const HOLDER = sql`coalesce(promises.holder, case when promises.owed_by = 'engagement-manager' then promises.manager end)`;

function within(scope: AnswerScope, { name, email }: Asker): RawBuilder<boolean> {
  if (scope === 'all') return sql`true`;
  if (scope === 'team') return sql`${HOLDER} is null`;
  const names = [name, ...(email === undefined ? [] : [email])].map((each) => each.toLowerCase());
  return sql`${HOLDER} in (${sql.join(names)})`;
}

type Row = {
  readonly offer_id: string;
  readonly title: string;
  readonly publisher_name: string;
  readonly manager_email: string | null;
  readonly manager_name: string | null;
  readonly promise: PromiseView;
  readonly message: Fact<'message'> | null;
  readonly text: string | null;
  readonly proof: SenderProof['verdict'];
  readonly wall: string;
  readonly id: string;
  readonly is_overdue: boolean;
};

/** A page of what waits for an answer, soonest due first. */
export async function listToAnswer(
  database: Database,
  query: {
    readonly scope: AnswerScope;
    readonly who: Asker;
    readonly limit: number;
    readonly cursor?: string | undefined;
  },
): Promise<Page<ToAnswer>> {
  const { scope, who, limit, cursor } = query;
  const [wall, offer, id] = cursor === undefined ? [] : readCursor(cursor, 3);
  const isLater =
    wall === undefined
      ? sql`true`
      : sql`(promises.due_wall, promises.offer_id, promises.id) > (${wall}::timestamptz, ${offer}, ${id})`;
  const { rows } = await sql<Row>`
    select promises.offer_id, promises.id, promises.promise, promises.due_wall::text as wall, offers.title,
      offers.publisher_name, promises.manager as manager_email, offers.shown #>> '{engagement,manager,name}' as manager_name,
      promises.due_wall <= now() as is_overdue,
      said.fact as message, (select left(text, 300) from mail where mail.id = said.fact ->> 'mail') as text,
      ${senderVerdict} as proof
    from promises join offers on offers.id = promises.offer_id
      left join journal as said on said.offer_id = promises.offer_id and said.fact_id = substring(promises.id from 7)
      left join received_mail on received_mail.id = said.fact ->> 'mail'
    where ${OPEN} and ${within(scope, who)} and ${isLater}
    order by promises.due_wall, promises.offer_id, promises.id limit ${limit + 1}`.execute(database);
  return pageOf(rows, limit, shown, (row) => [row.wall, row.offer_id, row.id]);
}

function shown({ offer_id, title, publisher_name, promise, message, text, proof, ...row }: Row): ToAnswer {
  const manager = promise.owedBy === 'engagement-manager' && row.manager_email !== null;
  return {
    offer: { id: offer_id, title, publisherName: publisher_name },
    message: promise.id.slice('reply/'.length),
    channel: message?.channel ?? 'email',
    from: message?.with ?? publisher_name,
    text: text ?? message?.summary ?? '',
    mail: message?.mail ?? null,
    proof,
    since: promise.madeAt,
    dueAt: promise.dueAt,
    status: row.is_overdue ? 'overdue' : promise.status,
    holder:
      promise.holder ??
      (manager ? { name: row.manager_name ?? row.manager_email ?? '', email: row.manager_email } : null),
  };
}

/** How many wait; a hundred at most in each, one more where there are more. */
export async function countToAnswer(database: Database, who: Asker): Promise<Readonly<Record<AnswerScope, number>>> {
  const count = (scope: AnswerScope) =>
    sql`(select count(*)::integer from (select from promises where ${OPEN} and ${within(scope, who)} limit 101) as few)`;
  const { rows } = await sql<Record<AnswerScope, number>>`
    select ${count('mine')} as mine, ${count('team')} as team, ${count('all')} as "all"`.execute(database);
  return rows[0] ?? { mine: 0, team: 0, all: 0 };
}

/** How many wait at all; `COUNTED_TO` at most, one more where there are more. */
export async function countWaiting(database: Database): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select ${counted(sql`select from promises where ${OPEN} order by due_wall, offer_id, id`)} as count`.execute(
    database,
  );
  return rows[0]?.count ?? 0;
}
