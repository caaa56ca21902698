import { decodeJwt } from 'jose';
import { instantOf } from '../../domain/calendar/instants';
import { CALENDAR_LINKS, PAGE_LINKS, personId } from '../../platform/signed-links';
import { Browser } from './browser';
import { eventually } from './patience';
import { Http } from './http';
import { trial } from './story';
import type { TestWorld } from './world';

export const ADA = 'ada@contoso.example';
export const ACCOUNT = 'partner@contoso.example';

let offers = 0;

/** What publishers do with the links to their page, and what comes of it. */
export class PageLinks {
  constructor(private readonly world: () => TestWorld) {}

  get http(): Http {
    return new Http(this.world().url);
  }

  /** Somebody with a browser of their own. */
  browser(): Browser {
    return new Browser(this.world().url);
  }

  /** An offer of Contoso's that was published a while ago. */
  async onboarded(changes: Record<string, unknown> = {}, daysAgo = 3, company = 'contoso'): Promise<string> {
    const id = `${company}.page-${++offers}`;
    const publishedAt = instantOf(Date.now() - daysAgo * 86_400_000);
    const { status, body } = await this.http.post('/v1/offers', { id, ...trial({ publishedAt, ...changes }) });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return id;
  }

  /** The link in the newest letter that somebody got about an offer. */
  to(offerId: string, email: string): Promise<string> {
    return eventually(async () => {
      const { items } = await this.world().mailbox.list({ limit: 100 });
      const tokens = items.flatMap(({ text }) => /\/p\?token=([\w.-]+)/.exec(text ?? '')?.[1] ?? []);
      return tokens.find((token) => {
        const { sub, person } = decodeJwt(token);
        return sub === offerId && person === personId(email);
      });
    });
  }

  /** A link that nobody was sent, made at an instant. */
  signed(offerId: string, email: string, at = Date.now(), purpose: 'page' | 'calendar' = 'page'): Promise<string> {
    const link = { offerId, person: personId(email) };
    return (purpose === 'page' ? PAGE_LINKS : CALENDAR_LINKS).sign(
      this.world().settings.LINK_SECRET,
      link,
      instantOf(at),
    );
  }

  /** What was done to an offer, by whomever; letters that have left meanwhile are the service's own. */
  async doneTo(id: string): Promise<string[]> {
    const { body } = await this.http.get<{ items: { id: string; kind: string }[] }>(
      `/v1/offers/${id}/timeline?limit=200`,
    );
    return body.items.filter(({ kind }) => !['mail-sent', 'reminder-timed'].includes(kind)).map((each) => each.id);
  }
}

/** What somebody has written in a letter, without the way to the page that stands below it. */
export function wordsAbovePage(text: string): string {
  const foot = /\n\nYour page: what we owe you, and what you can do\nhttp\S+\/p\?token=(?:[\w.-]+|•••)\n$/;
  if (!foot.test(text)) throw new Error(`no way to the page below: ${text}`);
  return text.replace(foot, '');
}

/** The fields of the form on a page, as a browser would send them where nobody touches anything. */
export function untouched(html: string): Record<string, string> {
  const form = /<form[^>]*action="(\/p\/[^"]*)"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(input)?.[1];
    const isUnset = /type="(radio|checkbox)"/.test(input) && !/\bchecked\b/.test(input);
    if (name !== undefined && !isUnset) fields[name] = /\bvalue="([^"]*)"/.exec(input)?.[1] ?? '';
  }
  for (const [, name = ''] of form.matchAll(/<textarea[^>]*\bname="([^"]*)"/g)) fields[name] = '';
  for (const [select, name = ''] of form.matchAll(/<select[^>]*\bname="([^"]*)"[\s\S]*?<\/select>/g))
    fields[name] = /<option[^>]*selected[^>]*value="([^"]*)"|<option value="([^"]*)" selected/.exec(select)?.[2] ?? '';
  return fields;
}
