import { ACTIONS } from '../../../console/actions';
import { Browser, csrfIn, type Page } from '../../support/browser';
import { textOf } from '../../support/shown';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';
import { eventually } from '../../support/patience';

const world = theWorld();

async function somebody(role = 'operations', language: 'en' | 'fr' = 'en'): Promise<Browser> {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role, { name: 'Lea Blanc' });
  return browser;
}

/** Fills in the form of an action and sends it. */
async function does(person: Browser, place: string, typed: Record<string, string> = {}): Promise<Page> {
  const { html } = await person.go(place);
  const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
  return person.submit(place, { ...typed, key, csrf: csrfIn(html) });
}

const CALL = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'First call.' };
const flash = async (person: Browser, place: string): Promise<string> =>
  textOf(/<div class="flash" role="status">.*?<\/div>/s.exec((await person.go(place)).html)?.[0] ?? '');

describe('what was just done', () => {
  it('is said until somebody does something else', async () => {
    const story = await Story.begin(world(), { type: 'list' });
    const person = await somebody();
    const { url } = await does(person, `/offers/${story.id}/do/log-contact`, CALL);
    await eventually(
      () => flash(person, url),
      (says) => says.startsWith('The contact is logged.'),
    );
    await story.hears('Thank you.');
    await eventually(
      () => flash(person, url),
      (says) => says === '',
    );
  });

  it('is said for an hour of the offer’s time at most', async () => {
    const story = await Story.begin(world(), { type: 'list' });
    const person = await somebody();
    const { url } = await does(person, `/offers/${story.id}/do/log-contact`, CALL);
    await story.passes('PT2H');
    expect(await flash(person, url)).toBe('');
  });

  it('is not said of what the history does not have, or at some later time', async () => {
    const story = await Story.begin(world(), { type: 'list' });
    const person = await somebody();
    const of = `/offers/${story.id}?done=log-contact&what=http:nothing`;
    for (const then of ['', '&then=1700000000000', `&then=${Date.now() - 700_000}`, `&then=${Date.now() + 700_000}`])
      expect(await flash(person, of + then)).toBe('');
    const company = story.id.split('.')[0] ?? '';
    expect(await flash(person, `/publishers/${company}?done=delist&then=${Date.now() - 700_000}`)).toBe('');
    const agreement = { document: 'publisher-agreement', version: '2026-10' };
    const { url } = await does(person, `/publishers/${company}/do/agreement`, agreement);
    expect(await flash(person, url)).toBe('The agreement is recorded.');
    expect(await flash(person, url.replace(/then=\d+/, 'then=1700000000000'))).toBe('');
  });
});

describe('a contact that closes a ticket', () => {
  it.each([
    [
      'en',
      /Closes ticket \d+ \(First contact overdue\)\..* Once a ticket is closed, this can no longer be taken back\./,
    ],
    ['fr', /Clôt le ticket \d+ .* Une fois un ticket clos, cela ne peut plus être annulé\./],
  ] as const)('is warned about before it is logged, and cannot be taken back then (%s)', async (language, warns) => {
    const story = await Story.begin(world(), { type: 'list' });
    await story.day(8);
    const person = await somebody('operations', language);
    const place = `/offers/${story.id}/do/log-contact`;
    const { html } = await person.go(place);
    const look = await person.submit(`${place}?look=1`, { ...CALL, key: 'k', csrf: csrfIn(html) });
    expect(textOf(look.html).replaceAll('\u00a0', ' ')).toMatch(warns);
    const { url } = await does(person, place, CALL);
    const what = new URL(url).searchParams.get('what') ?? '';
    const undo = `/offers/${story.id}/do/undo?target=${encodeURIComponent(what)}`;
    const said = await eventually(
      async () => textOf((await person.go(undo)).html),
      (text) => text.includes(language === 'en' ? 'This will be refused' : 'Ce sera refusé'),
    );
    expect(said).toMatch(
      language === 'en' ? /ticket was opened, raised or closed/ : /ticket a été ouvert, rendu plus prioritaire ou clos/,
    );
    const answer = await story.http.post<{ code: string; detail: string }>(`/v1/offers/${story.id}/undo`, { what });
    expect([answer.status, answer.body.code]).toEqual([409, 'has-left-the-house']);
    expect(answer.body.detail).toContain('a ticket was opened, raised or closed');
  });

  it('is not warned about where no ticket is open, and can be taken back', async () => {
    const story = await Story.begin(world(), { type: 'list' });
    const person = await somebody();
    const place = `/offers/${story.id}/do/log-contact`;
    const { html } = await person.go(place);
    const look = await person.submit(`${place}?look=1`, { ...CALL, key: 'k', csrf: csrfIn(html) });
    expect(textOf(look.html)).not.toContain('no longer be taken back');
    const { url } = await does(person, place, CALL);
    const what = encodeURIComponent(new URL(url).searchParams.get('what') ?? '');
    const undo = await eventually(
      async () => textOf((await person.go(`/offers/${story.id}/do/undo?target=${what}`)).html),
      (text) => text.includes('Opens the promise'),
    );
    expect(undo).not.toContain('This will be refused');
  });
});

describe('an empty form', () => {
  /** The contact that is named already stands in its form: to name it again does nothing. */
  const FILLED_IN = ['marketing-contact'];

  it.each(['en', 'fr'] as const)('never says that nothing follows (%s)', async (language) => {
    const story = await Story.begin(world(), { type: 'transact' });
    const contact = { name: 'Mia Roth', email: 'mia@contoso.example', phone: '+33123456789', language: 'en' };
    await story.does('put', '/marketing-contact', contact);
    const person = await somebody('operations', language);
    const targets: Record<string, string> = {
      activate: 'press-release-support',
      'decline-benefit': 'press-release-support',
      'complete-benefit': 'press-release-support',
    };
    const wrong: string[] = [];
    for (const { name } of ACTIONS) {
      const target = targets[name];
      const place = `/offers/${story.id}/do/${name}${target === undefined ? '' : `?target=${target}`}`;
      const { html } = await person.go(place);
      if (/Nothing else follows|Rien d’autre ne suit/.test(html)) wrong.push(name);
    }
    expect(wrong.filter((name) => !FILLED_IN.includes(name))).toEqual([]);
  });
});

describe('a place that there is not', () => {
  it.each([
    '/nope',
    '/offers/x/nope',
    '/messages/nope/nope',
    '/tickets/nope',
    '/publishers/x/do/nope',
    '/sign-in/nope',
  ])('%s is a page that leads on, also after signing in', async (place) => {
    for (const language of ['en', 'fr'] as const) {
      const { status, html } = await (await somebody('viewer', language)).go(place);
      expect([status, html.includes(`<html lang="${language}">`), html.includes('href="/"')]).toEqual([
        404,
        true,
        true,
      ]);
    }
  });
});
