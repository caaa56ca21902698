import { decodeJwt } from 'jose';
import { offer } from '../../api/schemas/offer';
import { instantOf } from '../../domain/calendar/instants';
import { OWNER_LINKS, personId } from '../../platform/signed-links';
import { conforming } from '../api/answers';
import { Http } from './http';
import { trial } from './story';
import type { TestWorld } from './world';
import { eventually } from './patience';

export const ADA = 'ada@contoso.example';

export type Page = { readonly status: number; readonly text: string; readonly headers: Headers };

const FIVE_WEEKS = 35 * 86_400_000;
let offers = 0;

/** What publishers do with the links that they get, and what comes of it. */
export class OwnerLinks {
  constructor(private readonly world: () => TestWorld) {}

  get http(): Http {
    return new Http(this.world().url);
  }

  /** An offer that has been silent for five weeks, so that its owner is asked at once; without an owner everybody else is. */
  async onboarded(language = 'en', changes: Record<string, unknown> = {}): Promise<string> {
    const id = `contoso.owned-${++offers}`;
    const publisher = { ...(trial()['publisher'] as object), language };
    const publishedAt = instantOf(Date.now() - FIVE_WEEKS);
    const body = { id, ...trial({ title: 'Backup <b>Pro</b>', publisher, publishedAt, ...changes }) };
    await this.http.post('/v1/offers', body);
    return id;
  }

  /** The link in the letter that asks who owns an offer, as somebody got it. */
  to(offerId: string, email: string): Promise<string> {
    return eventually(
      async () => {
        const { items } = await this.world().mailbox.list({ limit: 100 });
        const links = items.flatMap(({ text }) => /\/owner\?token=([\w.-]+)/.exec(text ?? '')?.[1] ?? []);
        const ours = links.find((token) => {
          const { sub, person } = decodeJwt(token);
          return sub === offerId && person === personId(email);
        });
        // The letter may be there a moment before it is on record that it, with its copies, was sent.
        return ours !== undefined && (await this.isSent(offerId)) ? ours : '';
      },
      (link) => link !== '',
    );
  }

  private async isSent(offerId: string): Promise<boolean> {
    const { body } = await this.http.get<{ items: { kind: string; data: { letter?: string } }[] }>(
      `/v1/offers/${offerId}/timeline?limit=200`,
    );
    return body.items.some(({ kind, data }) => kind === 'mail-sent' && data.letter === 'owner-check');
  }

  /** A link that nobody was ever sent. */
  madeUp(offerId: string, step: string): Promise<string> {
    const link = { offerId, person: personId(ADA), step };
    return OWNER_LINKS.sign(this.world().settings.LINK_SECRET, link, instantOf(Date.now()));
  }

  async open(token: string): Promise<Page> {
    const response = await fetch(`${this.world().url}/owner?token=${encodeURIComponent(token)}`);
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  async send(fields: Record<string, string>): Promise<Page> {
    const response = await fetch(`${this.world().url}/owner`, { method: 'POST', body: new URLSearchParams(fields) });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  async ownerOf(id: string) {
    return conforming(offer, await this.http.get(`/v1/offers/${id}`)).owner;
  }

  /** What was said of the owner, and said at all, newest first. */
  async answersOf(id: string): Promise<{ kind: string; by: string }[]> {
    const { body } = await this.http.get<{ items: { kind: string; by: string }[] }>(
      `/v1/offers/${id}/timeline?limit=200`,
    );
    return body.items.filter(({ kind }) => ['owner-known', 'owner-confirmed', 'owner-lost', 'message'].includes(kind));
  }
}
