import { lookOnce } from '../../../api/watching';
import { createLogger } from '../../../platform/logger';
import { Browser, csrfIn, type Page } from '../../support/browser';
import { Http } from '../../support/http';
import { trial } from '../../support/story';
import { theWorld } from '../../support/the-world';
import { eventually } from '../../support/patience';

const world = theWorld();
const http = (): Http => new Http(world().url);
const MIA = { name: 'Mia Roth', email: 'mia@fabrikam.example', phone: '+33123456789', language: 'fr' };

async function company(id: string, ...offers: readonly string[]): Promise<string> {
  const known = trial()['publisher'] as Readonly<Record<string, unknown>>;
  const publisher = { ...known, id, name: `${id} Inc.`, accountEmail: `partner@${id}.example` };
  for (const offer of offers) {
    const begun = await http().post('/v1/offers', { ...trial(), id: `${id}.${offer}`, title: offer, publisher });
    expect(begun.status).toBe(201);
  }
  return `/publishers/${id}`;
}

async function somebody(role = 'operations'): Promise<Browser> {
  const browser = new Browser(world().url);
  await browser.pick(role);
  return browser;
}

/** Fills in the form of an action and sends it. */
async function does(browser: Browser, place: string, typed: Record<string, string>): Promise<Page> {
  const { html } = await browser.go(place);
  const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
  return browser.submit(place, { ...typed, key, csrf: csrfIn(html) });
}

const textOf = ({ html }: Page): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

it('companies are listed, found by a part of their names, and lead to their pages', async () => {
  const place = await company('fabrikam', 'one', 'two');
  await company('woodgrove', 'three');
  const browser = await somebody('viewer');
  expect(textOf(await browser.go('/publishers'))).toMatch(/fabrikam Inc\..* woodgrove Inc\./);
  const found = textOf(await browser.go('/publishers?q=fabri'));
  expect(found).toContain('fabrikam Inc. 1234567 partner@fabrikam.example nobody yet');
  expect(found).not.toContain('woodgrove Inc.');
  expect(textOf(await browser.go('/publishers?q=nobody-like-that'))).toContain('No company is like that.');
  const page = await browser.go(place);
  expect(textOf(page)).toMatch(/Offers .* one Trial live .* two Trial live .* Marketing contact Nobody yet/);
  expect(page.html).toContain('href="/offers/fabrikam.one"');
  expect((await browser.go('/offers/fabrikam.one')).html).toContain(`href="${place}"`);
});

it('the contact is named and an agreement recorded for all offers at once', async () => {
  const place = await company('adatum', 'one', 'two');
  const browser = await somebody('rewards');
  const asked = textOf(await browser.go(`${place}/do/marketing-contact`));
  expect(asked).toContain('It is told to 2 live offers.');
  const wrong = await does(browser, `${place}/do/marketing-contact`, { ...MIA, email: 'partner@adatum.example' });
  expect([wrong.status, wrong.html.includes('id="f-email-fault"')]).toEqual([422, true]);
  expect(wrong.html).toContain('value="Mia Roth"');
  const done = await does(browser, `${place}/do/marketing-contact`, MIA);
  expect(textOf(done)).toMatch(/The marketing contact is named\..* Mia Roth · mia@fabrikam\.example/);
  const document = { document: 'publisher-agreement', version: '2026-10' };
  expect(textOf(await does(browser, `${place}/do/agreement`, document))).toMatch(/2026-10 .* Rewards team/);
  for (const offer of ['adatum.one', 'adatum.two'])
    await eventually(
      async () => (await http().get<{ marketingContact: unknown }>(`/v1/offers/${offer}`)).body.marketingContact,
      (contact) => contact !== null,
    );
});

it('a company is delisted: its page says what will follow, how far it is, and what became of each offer', async () => {
  const place = await company('tailspin', 'one', 'two');
  const browser = await somebody();
  expect(textOf(await browser.go(`${place}/do/delist`))).toContain('2 live offers will end, one after another');
  const note = { note: 'Left the marketplace', publisherNote: 'We hope to see you again.' };
  const look = await does(browser, `${place}/do/delist`, { ...note, look: '1' });
  const written = textOf(look);
  // The letters are read before anything is done: what is for colleagues stays with them.
  expect([look.status, written.split('The letter that the publisher gets').length - 1]).toEqual([200, 2]);
  expect(written).toMatch(/“one”: it is no longer listed .*We hope to see you again\..* “two”: it is no longer listed/);
  expect(/<div id="follows">.*?<\/form>/s.exec(look.html)?.[0]).not.toContain('Left the marketplace');
  expect(look.html).toContain('>We hope to see you again.</textarea>');
  expect((await http().get<{ stage: string }>('/v1/offers/tailspin.one')).body.stage).toBe('live');
  const begun = await does(browser, `${place}/do/delist`, note);
  expect(textOf(begun)).toMatch(/The delisting has begun\..* Asked for .* by .*Left the marketplace/);
  const over = await eventually(
    async () => textOf(await browser.go(place)),
    (text) => text.includes('2 of 2 are done. Finished'),
  );
  expect(over).toMatch(/tailspin\.one delisted tailspin\.two delisted/);
  expect(textOf(await browser.go(`${place}/do/delist`))).toContain('No offer is live: nothing ends.');
  const history = textOf(await browser.go('/offers/tailspin.one'));
  expect(history).toContain('The offer was delisted: Left the marketplace');
  expect(history).toContain('The publisher reads: “We hope to see you again.”');
  type Line = { kind: string; summary: string; data: { note?: string; publisherNote?: string } };
  const timeline = await http().get<{ items: Line[] }>('/v1/offers/tailspin.one/timeline');
  expect(timeline.body.items.find(({ kind }) => kind === 'ended')?.data).toMatchObject(note);
  type Letter = { letter: string; text: string };
  const mail = await http().get<{ items: Letter[] }>('/v1/mail?offer=tailspin.one');
  const farewell = mail.body.items.find(({ letter }) => letter === 'farewell');
  expect(farewell?.text).toContain('We hope to see you again.');
  expect(farewell?.text).not.toContain('Left the marketplace');
});

it('who may not handle publishers is told so, and cannot; what there is not is said', async () => {
  const place = await company('litware', 'one');
  const browser = await somebody('support');
  const page = await browser.go(place);
  expect(page.html).toMatch(/aria-disabled="true"[^>]*>The publisher was delisted/);
  expect(textOf(await browser.go(`${place}/do/delist`))).toContain('Not for the role Support');
  const { html } = await browser.go(place);
  const forced = await browser.submit(`${place}/do/delist`, { note: 'x', key: 'k', csrf: csrfIn(html) });
  expect(forced.status).toBe(403);
  expect((await browser.go('/publishers/nobody')).status).toBe(404);
  expect((await browser.go(`${place}/do/dance`)).status).toBe(404);
  expect((await http().get<{ stage: string }>('/v1/offers/litware.one')).body.stage).toBe('live');
});

it('a company that nobody looks after says so at the top and in the list, and goes on with one button', async () => {
  const place = await company('proseware', 'one');
  await eventually(
    () => http().get('/v1/publishers/proseware'),
    ({ status }) => status === 200,
  );
  await world().client.workflow.getHandle('publisher/proseware').terminate('by hand');
  const deps = { ...world(), database: world().store.database, logger: createLogger('api', 'silent') };
  const browser = await somebody();
  const page = await eventually(
    async () => {
      await lookOnce(deps, 'publisher', '');
      return browser.go(place);
    },
    ({ html }) => html.includes('Nobody looks after this publisher'),
  );
  expect(page.html).toContain(`href="${place}/do/resume-watch"`);
  expect(textOf(await browser.go('/publishers'))).toContain('proseware Inc. nobody looks after it');
  const { body } = await http().get<{ items: { id: string }[] }>('/v1/tickets?offer=proseware.one&status=open');
  const ticket = await browser.go(`/tickets/${body.items[0]?.id ?? ''}`);
  expect(textOf(ticket)).toContain('No workflow looks after its publisher (terminated): proseware Inc.');
  const after = await does(browser, `${place}/do/resume-watch`, { note: 'By mistake' });
  expect(textOf(after)).toContain('The service looks after the publisher again.');
  expect(textOf(after)).not.toContain('Nobody looks after this publisher');
});
