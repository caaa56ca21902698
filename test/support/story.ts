import { calendarAfter } from '../../domain/calendar/zoned';
import type { TimelineEntry } from '../../domain/offer/timeline';
import type { OfferView, PromiseView } from '../../domain/offer/view';
import { Http } from './http';
import { answered } from './patience';
import type { TestWorld } from './world';

type Mail = {
  readonly id: string;
  readonly letter: string;
  readonly to: string;
  readonly cc?: string[];
  readonly at: string;
  readonly status: string;
  readonly subject: string;
  readonly about: string | null;
};
type Ticket = {
  readonly id: string;
  readonly kind: string;
  readonly priority: string;
  readonly status: string;
  readonly openedAt: string;
  readonly outcome: string | null;
};
type List<T> = { readonly items: T[]; readonly next: string | null };

let stories = 0;

const CONTOSO = {
  id: 'contoso',
  name: 'Contoso',
  mpnId: '1234567',
  accountEmail: 'partner@contoso.example',
  timeZone: 'Europe/Paris',
  language: 'en',
  country: 'FR',
};

/** A body that onboards a trial of Contoso, with changes. */
export const trial = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: 'Backup Pro',
  type: 'trial',
  storefronts: ['azure-marketplace'],
  productFamily: 'azure',
  publisher: CONTOSO,
  owner: { name: 'Ada Martin', email: 'ada@contoso.example' },
  contacts: [{ role: 'engineering', name: 'Sam Roy', email: 'sam@contoso.example' }],
  ...changes,
});

/** One offer's life, told by what its people do and what then lies in the mailbox. Days are counted from publication. */
export class Story {
  private constructor(
    readonly world: TestWorld,
    readonly id: string,
    readonly http: Http,
    readonly publishedAt: string,
  ) {}

  /** The offer is onboarded over HTTP. */
  static async begin(world: TestWorld, changes: Record<string, unknown> = {}): Promise<Story> {
    const http = new Http(world.url);
    const publisher = `contoso-${++stories}`;
    const id = `${publisher}.offer`;
    const { publisher: said, ...others } = changes;
    // What one company says is heard by no other, so each story has a publisher of its own.
    const body = { id, ...trial(others), publisher: { ...CONTOSO, ...(said as object | undefined), id: publisher } };
    const answer = await http.post<OfferView>('/v1/offers', body);
    if (answer.status !== 201) throw new Error(`onboarding was refused: ${JSON.stringify(answer.body)}`);
    return new Story(world, id, http, answer.body.publishedAt);
  }

  /** Time passes, as an ISO 8601 duration. */
  async passes(by: string): Promise<OfferView> {
    return this.expect(await this.http.post<OfferView>(`/v1/sandbox/offers/${this.id}/fast-forward`, { by }));
  }

  /** Goes on to so many days after publication, and an hour, so that what is due then is done. */
  async day(n: number): Promise<OfferView> {
    return this.goesTo(new Date(Date.parse(this.publishedAt) + n * 86_400_000 + 3_600_000).toISOString());
  }

  /** Goes on to so many calendar months after publication, and an hour. */
  async month(n: number): Promise<OfferView> {
    const at = calendarAfter(this.publishedAt, `P${n}M`, 'Europe/Paris');
    return this.goesTo(new Date(Date.parse(at) + 3_600_000).toISOString());
  }

  /** Goes on to an instant. */
  async goesTo(to: string): Promise<OfferView> {
    return this.expect(await this.http.post<OfferView>(`/v1/sandbox/offers/${this.id}/fast-forward`, { to }));
  }

  offer(): Promise<OfferView> {
    return this.http.get<OfferView>(`/v1/offers/${this.id}`).then((answer) => this.expect(answer));
  }

  async does(method: 'post' | 'put', path: string, body: Record<string, unknown> = {}): Promise<OfferView> {
    return this.expect(await this.http[method]<OfferView>(`/v1/offers/${this.id}${path}`, body));
  }

  /** Somebody of the programme speaks to the publisher. */
  says(summary: string, more: Record<string, unknown> = {}): Promise<OfferView> {
    return this.does('post', '/messages', {
      channel: 'call',
      direction: 'outbound',
      with: 'Ada Martin',
      summary,
      ...more,
    });
  }

  /** The same with a key, by a client that asks again when nobody answers in time: it counts once. */
  async saysOnce(summary: string): Promise<OfferView> {
    const message = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary };
    const key = { 'Idempotency-Key': summary.replaceAll(' ', '-') };
    return this.expect(await answered(() => this.http.post<OfferView>(`/v1/offers/${this.id}/messages`, message, key)));
  }

  /** The publisher speaks to us. */
  hears(summary: string, more: Record<string, unknown> = {}): Promise<OfferView> {
    return this.does('post', '/messages', {
      channel: 'email',
      direction: 'inbound',
      with: 'Ada Martin',
      summary,
      ...more,
    });
  }

  /** An instant so many days after publication. */
  at(days: number): string {
    return new Date(Date.parse(this.publishedAt) + days * 86_400_000).toISOString();
  }

  /** Every letter, as `day n: letter → address`. Reminders keep working hours, so they say only what they are about. */
  async letters(): Promise<string[]> {
    const { items } = this.expect(await this.http.get<List<Mail>>(`/v1/mail?offer=${this.id}&limit=200`));
    return items.reverse().map((mail) => {
      const what = mail.letter === 'reminder' ? `reminder of ${mail.about ?? ''}` : mail.letter;
      const isTimed = mail.letter === 'reminder' || mail.letter === 'check-in';
      return `${isTimed ? '' : `${this.when(mail.at)}: `}${what} → ${mail.to}${mail.status === 'sent' ? '' : ` (${mail.status})`}`;
    });
  }

  /** Of which promises somebody was reminded, as `promise → address`: one mail may remind of several. */
  async reminded(): Promise<string[]> {
    const { items } = this.expect(await this.http.get<List<TimelineEntry>>(`/v1/offers/${this.id}/timeline?limit=200`));
    return items.reverse().flatMap(({ kind, data: { letter, promise, to } }) => {
      const what = String(promise).split('/')[0] ?? '';
      return kind === 'mail-sent' && letter === 'reminder' ? [`${what} → ${String(to)}`] : [];
    });
  }

  /** Every ticket, as `day n: kind priority status outcome`. */
  async tickets(): Promise<string[]> {
    const { items } = this.expect(await this.http.get<List<Ticket>>(`/v1/tickets?offer=${this.id}&limit=200`));
    return items
      .reverse()
      .map(
        ({ openedAt, kind, priority, status, outcome }) =>
          `${this.when(openedAt)}: ${kind} ${priority} ${status}${outcome ? ` (${outcome})` : ''}`,
      );
  }

  async openTicket(): Promise<string> {
    const { items } = this.expect(await this.http.get<List<Ticket>>(`/v1/tickets?offer=${this.id}&status=open`));
    const [first] = items;
    if (first === undefined) throw new Error('no ticket is open');
    return first.id;
  }

  /** Every promise, as `kind (about): status`, soonest due first. */
  async ledger(): Promise<string[]> {
    const { items } = this.expect(await this.http.get<List<PromiseView>>(`/v1/promises?offer=${this.id}&limit=200`));
    return items.map(({ kind, about, status }) => `${kind}${about ? ` (${about})` : ''}: ${status}`);
  }

  /** Waits until the offer has heard something so often: what its company says arrives by itself. */
  async heard(kind: string, times: number): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const { items } = this.expect(
        await this.http.get<List<{ kind: string }>>(`/v1/offers/${this.id}/timeline?limit=200`),
      );
      if (items.filter((item) => item.kind === kind).length >= times) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${this.id} did not hear ${kind} ${times} times`);
  }

  /** When something was, in days from publication, or in calendar months where it is exactly one. */
  private when(at: string): string {
    const day = Math.floor((Date.parse(at) - Date.parse(this.publishedAt)) / 86_400_000);
    const month = [1, 2, 3, 4, 5, 6].find((n) => near(at, calendarAfter(this.publishedAt, `P${n}M`, 'Europe/Paris')));
    return month === undefined ? `day ${day}` : `month ${month}`;
  }

  private expect<T>({ status, body }: { readonly status: number; readonly body: T }): T {
    if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body;
  }
}

const near = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) < 60_000;
