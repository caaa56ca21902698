import { sql } from 'kysely';
import type { Database } from './connection';

/** How many mails a minute a domain takes; `*` is each domain that is not named. */
export type DomainRates = ReadonlyMap<string, number>;

/** How long a worker waits with a mail in hand, in milliseconds: others need its hands. */
const MOST_IN_HAND = 3_000;

/** When a mail may leave: now, after a moment in hand, or so late that it is put back. In milliseconds from now. */
export type Turn = { readonly is: 'now'; readonly wait: number } | { readonly is: 'later'; readonly wait: number };

/**
 * The rates at which domains get mail, over all workers. Each mail plans its turn once, one after the other, so that a
 * crowd comes back in order and not all at once; when its turn has come it also keeps its distance to the mail before,
 * whatever has come late. The store's own clock judges, so that workers need not agree on the time.
 */
export class StoredPace {
  constructor(
    private readonly database: Database,
    private readonly rates: DomainRates,
  ) {}

  /** The turn of a mail that goes to some addresses. */
  async turnOf(mail: string, addresses: readonly string[]): Promise<Turn> {
    const paced = this.pacedDomains(addresses);
    if (paced.length === 0) return { is: 'now', wait: 0 };
    const planned = await this.planned(mail, paced);
    if (planned > MOST_IN_HAND) return { is: 'later', wait: planned };
    const waits: number[] = [];
    for (const [domain, distance] of paced) {
      const wait = await this.takeTurn(domain, distance, Math.max(0, planned));
      if (wait === undefined) return { is: 'later', wait: await this.plan(mail, paced) };
      waits.push(wait);
    }
    await this.database.deleteFrom('mail_turns').where('mail_id', '=', mail).execute();
    return { is: 'now', wait: Math.max(...waits) };
  }

  /** Each domain once, in one order, with the distance between two mails in milliseconds. */
  private pacedDomains(addresses: readonly string[]): readonly (readonly [string, number])[] {
    const domains = new Set(addresses.map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()));
    return [...domains].sort().flatMap((domain) => {
      const rate = this.rates.get(domain) ?? this.rates.get('*');
      return rate === undefined ? [] : [[domain, Math.ceil(60_000 / rate)] as const];
    });
  }

  /** How long it is until the turn that a mail has planned; it plans one where it has none. */
  private async planned(mail: string, paced: readonly (readonly [string, number])[]): Promise<number> {
    const { rows } = await sql<{ readonly wait: number }>`
      select (extract(epoch from at - now()) * 1000)::float8 as wait from mail_turns where mail_id = ${mail}`.execute(
      this.database,
    );
    return rows[0]?.wait ?? (await this.plan(mail, paced));
  }

  private async plan(mail: string, paced: readonly (readonly [string, number])[]): Promise<number> {
    const waits: number[] = [];
    for (const [domain, distance] of paced) {
      const { rows } = await sql<{ readonly wait: number }>`
        insert into mail_pace (domain, planned_at, last_at) values (${domain}, now(), now() - interval '1 day')
        on conflict (domain) do update
          set planned_at = greatest(now(), mail_pace.planned_at + ${distance} * interval '1 millisecond')
        returning (extract(epoch from planned_at - now()) * 1000)::float8 as wait`.execute(this.database);
      waits.push(rows[0]?.wait ?? 0);
    }
    const wait = Math.max(...waits);
    await sql`insert into mail_turns (mail_id, at) values (${mail}, now() + ${wait} * interval '1 millisecond')
      on conflict (mail_id) do update set at = excluded.at`.execute(this.database);
    return wait;
  }

  /** How long it is until a domain takes the next mail, which is this one; undefined where that is too long to wait for. */
  private async takeTurn(domain: string, distance: number, notBefore: number): Promise<number | undefined> {
    const next = sql`greatest(now() + ${notBefore} * interval '1 millisecond', last_at + ${distance} * interval '1 millisecond')`;
    const { rows } = await sql<{ readonly wait: number }>`
      update mail_pace set last_at = ${next}
      where domain = ${domain} and ${next} <= now() + ${2 * MOST_IN_HAND} * interval '1 millisecond'
      returning (extract(epoch from last_at - now()) * 1000)::float8 as wait`.execute(this.database);
    return rows[0]?.wait;
  }
}
