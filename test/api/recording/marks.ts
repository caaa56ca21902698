/** What differs from one run to the next, by what it is replaced; the order counts. */
const VARYING: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/127\.0\.0\.1:\d+/g, '<url>'],
  [/127\.0\.0\.1:\d+/g, '<host>'],
  [/\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d\.\d{3}Z-\d{6,}-[0-9a-f]{32}/g, '<mailbox id>'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<uuid>'],
  [/\b[mr]-[0-9a-f]{24}\b/g, '<mail id>'],
  [/\b(http|owner-page):[0-9a-f]{64}/g, '<$1 id>'],
  [/<[0-9a-f]{32}@[\w.-]+>/g, '<message id>'],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<token>'],
];

/** Where the number of a ticket stands. */
const TICKET = /("(?:ticket|id)":"|\/tickets\/|step:close\/|\b[Tt]icket )(\d+)\b/g;

const HALF_HOUR = 1_800_000;
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/** Lines of the audit are numbered too. */
const isAudit = (text: string): boolean => text.includes('"requestId"');

/** Every tenth minute is kept free for the clocks of offers: those are moved to such a minute, and act in such. */
export const isOfOffers = (time: number): boolean => Math.floor(time / 60_000) % 10 === 0;

/**
 * Puts marks in the place of what differs from one run to the next. Instants on a whole minute were given by a request, or
 * computed from such: they stay. Those of a tenth minute are by the clock of an offer, and become the ten minutes that it lies in. The others are by
 * the clock on the wall, or whole half hours away from that: `<now+2h>`.
 */
export class Marks {
  /** The names of tickets, which have other numbers when two are opened at once. */
  private readonly tickets = new Map<string, string>();

  constructor(private readonly startedAt: number) {}

  /** Gives a ticket its name, where it has none yet. */
  name(id: string, name: string): void {
    const others = [...this.tickets.values()].filter((each) => each.startsWith(`<ticket ${name}`)).length;
    if (!this.tickets.has(id)) this.tickets.set(id, `<ticket ${name}${others === 0 ? '' : ` ${others + 1}`}>`);
  }

  in(text: string): string {
    return VARYING.reduce((all, [what, mark]) => all.replace(what, mark), text)
      .replace(TICKET, (all, before: string, id: string) =>
        isAudit(text) ? all : `${before}${this.tickets.get(id) ?? id}`,
      )
      .replace(INSTANT, (at) => this.instant(at))
      .replace(/"next":"([\w-]{8,})"/g, (_, cursor: string) => this.cursor(cursor));
  }

  private instant(at: string): string {
    const time = Date.parse(at);
    const since = time - this.startedAt;
    if (since >= 0 && time <= Date.now()) return '<now>';
    if (time % 60_000 === 0) return at;
    const halves = Math.floor(since / HALF_HOUR);
    const isByWall = since - halves * HALF_HOUR <= Date.now() - this.startedAt && !isOfOffers(time);
    return isByWall ? `<now${halves < 0 ? '' : '+'}${halves / 2}h>` : `<${at.slice(0, 15)}0>`;
  }

  /** What a cursor is made of, with marks. */
  private cursor(text: string): string {
    const inside = Buffer.from(text, 'base64url').toString();
    return inside.startsWith('[') ? `"next":"<cursor of ${this.in(inside).replaceAll('"', "'")}>"` : `"next":"${text}"`;
  }
}
