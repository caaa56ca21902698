import { Browser, csrfIn, type Page } from '../../support/browser';
import { textOf } from '../../support/shown';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';
import { eventually } from '../../support/patience';

const world = theWorld();

const reader = async (role: string, language: 'en' | 'fr' = 'en'): Promise<Browser> => {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role, { name: 'Lea Blanc' });
  return browser;
};

/** Logs a contact on the page of the action, and ends up on the case. */
async function logsContact(person: Browser, offer: string, fields: Record<string, string> = {}): Promise<Page> {
  const place = `/offers/${offer}/do/log-contact`;
  const form = await person.go(place);
  const key = /name="key" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
  const said = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'First call.' };
  return person.submit(place, { csrf: csrfIn(form.html), key, ...said, ...fields });
}

/** Reads a page again until it says something: what the store shows is a moment behind. */
const saying = (person: Browser, place: string, says: RegExp): Promise<string> =>
  eventually(
    async () => (await person.go(place)).html,
    (html) => says.test(textOf(html)),
    { what: `${says.source} at ${place}` },
  );

/** What the page shows of the history. */
const historyIn = (html: string): string => textOf(/<section id="history".*?<\/section>/s.exec(html)?.[0] ?? '');

it('says what was done and settled, and takes it back for as long as nothing has left', async () => {
  const story = await Story.begin(world());
  const rewards = await reader('rewards');
  const { url } = await logsContact(rewards, story.id);
  const html = await saying(rewards, url, /It settled: First contact and News within four weeks\./);
  const way = /href="([^"]*\/do\/undo\?target=[^"]*)"/.exec(html)?.[1] ?? '';
  const form = await rewards.go(way);
  const back = await rewards.submit(way, {
    csrf: csrfIn(form.html),
    key: /name="key" value="([^"]+)"/.exec(form.html)?.[1] ?? '',
  });
  const after = await saying(rewards, back.url, /Taken back by Lea Blanc: it does not count\./);
  expect(textOf(after)).toContain('It is taken back.');
  expect(textOf(after)).toContain('The rewards team owes the publisher a first contact by');
  expect(after).not.toContain('/do/undo');
});

it('offers no way back once a ticket was closed because of it', async () => {
  const story = await Story.begin(world());
  await story.day(8);
  const rewards = await reader('rewards');
  const { url } = await logsContact(rewards, story.id);
  const html = await saying(rewards, url, /The contact is logged\. It settled: First contact/);
  expect(html).not.toContain('/do/undo');
});

it('shows the page of the history that has the proof, and leads back to the newest', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.says('The call that is the proof.', { with: 'Ada Martin' });
  for (let i = 0; i < 45; i++) await story.hears(`Note ${i}`);
  const viewer = await reader('viewer');
  const newest = await saying(viewer, `/offers/${story.id}`, /Note 44/);
  expect(historyIn(newest)).toContain('Note 44');
  expect(historyIn(newest)).not.toContain('The call that is the proof.');
  const [, entry = ''] = /href="(\/offers\/[^"]*\?entry=\d+)#entry-\d+">Call to Ada Martin/.exec(newest) ?? [];
  const proof = (await viewer.go(entry)).html;
  expect(proof).toMatch(new RegExp(`id="entry-${entry.split('=')[1] ?? ''}"`));
  expect(historyIn(proof)).toContain('Call to Ada Martin: The call that is the proof.');
  expect(historyIn(proof)).not.toContain('Note 44');
  expect(proof).toContain(`href="/offers/${story.id}#history"`);
  const [, older = ''] = /href="([^"]*\?before=[^"#]*)#history"/.exec(newest) ?? [];
  expect(historyIn((await viewer.go(older)).html)).toContain('The call that is the proof.');
});

it('speaks French, with the titles of the catalogue', async () => {
  const story = await Story.begin(world(), { type: 'transact' });
  const french = textOf((await (await reader('operations', 'fr')).go(`/offers/${story.id}`)).html);
  expect(french).toContain('Qui doit quoi maintenant');
  expect(french).toContain('Aide au communiqué de presse');
  expect(french).toContain('à partir du palier Vente conjointe');
  expect(french).not.toMatch(/Press-release|Co-sell|Why this date/);
});

it('lists what happened on the way when the clock was moved', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const operations = await reader('operations');
  const { html } = await operations.go(`/offers/${story.id}`);
  const revision = /name="since" value="(\d+)"/.exec(html)?.[1] ?? '';
  await story.day(8);
  const later = textOf((await operations.go(`/offers/${story.id}?since=${revision}`)).html);
  expect(later).toMatch(/Ticket \d+ was opened: First contact overdue/);
});

it('shows the other offers of the publisher, the tickets, and whether letters arrive', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(8);
  const publisher = {
    id: story.id.split('.')[0],
    name: 'Contoso',
    mpnId: '1',
    accountEmail: 'partner@contoso.example',
  };
  const other = { id: `${publisher.id ?? ''}.second`, title: 'Second Offer', type: 'list', storefronts: ['appsource'] };
  const answer = await story.http.post('/v1/offers', { ...other, publisher });
  expect(answer.status).toBe(201);
  const text = textOf((await (await reader('support')).go(`/offers/${story.id}`)).html);
  expect(text).toMatch(/First contact overdue normal opened .* Resolve/);
  expect(text).toMatch(/Second Offer List next due/);
  expect(text).toMatch(/owner Ada Martin ada@contoso\.example delivered \d+ \w+ \d{4}/);
  expect(text).toMatch(/engineering Sam Roy sam@contoso\.example never written to/);
});

it('is a page that says so where there is no such offer, and for a cursor that no page gave out', async () => {
  const viewer = await reader('viewer');
  for (const place of ['/offers/contoso.nobody', '/offers/..%2F..%2Fetc', "/offers/a'b"])
    expect((await viewer.go(place)).status).toBe(404);
  const story = await Story.begin(world(), { type: 'list' });
  expect((await viewer.go(`/offers/${story.id}?before=xyz`)).status).toBe(400);
  const odd = await viewer.go(`/offers/${story.id}?entry=x&since=-1&done=nothing&what=<b>`);
  expect(odd.status).toBe(200);
  expect(odd.html).not.toContain('<b>"');
});
