import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answersGoTo, comesBack, letterIn, written } from '../support/coming-back';
import { inBrowser } from '../support/chromium';
import { Http } from '../support/http';
import { PageLinks } from '../support/page-links';
import { theWorld } from '../support/the-world';
import { Visitor, type Looking } from '../support/visitor';

const world = theWorld();

/** Every page of the console by the name of its picture; a function where the path is known only then. */
const PAGES: Readonly<Record<string, string | (() => Promise<string>)>> = {
  'my-day': '/',
  offers: '/offers',
  case: '/offers/contoso.backup-pro',
  'case-overdue': '/offers/northwind.poc',
  'case-silent': '/offers/fabrikam.ledger',
  'case-ended': '/offers/woodgrove.crm',
  'log-contact': '/offers/northwind.poc/do/log-contact',
  write: '/offers/contoso.backup-pro/do/write',
  revoke: '/offers/contoso.backup-pro/do/revoke',
  'technical-request': '/offers/wingtip.seats/do/technical-request',
  'to-answer': '/to-answer?scope=all',
  'saved-replies': '/saved-replies',
  'saved-reply': '/saved-replies/new',
  unmatched: '/unmatched',
  'unmatched-mail': async () => `/unmatched/${(await firstOf('/v1/unmatched-mail')).id}`,
  'publishers-own-page': async () =>
    `/p?token=${await new PageLinks(world).signed('wingtip.seats', 'ivy@wingtip.example')}`,
  publishers: '/publishers',
  publisher: '/publishers/contoso',
  'delist-publisher': '/publishers/contoso/do/delist',
  tickets: '/tickets',
  ticket: async () => `/tickets/${(await firstOf('/v1/tickets')).id}`,
  messages: '/messages',
  message: async () => `/messages/${(await firstOf('/v1/mail?direction=outbound')).id}`,
  'message-received': async () => `/messages/${(await firstOf('/v1/mail?direction=inbound')).id}`,
  suppressed: '/suppressed',
  mailbox: '/messages/mailbox',
  'mailbox-letter': async () => `/messages/mailbox/${(await firstOf('/v1/sandbox/mailbox')).id}`,
  audit: '/audit',
  tour: '/tour',
  'sign-in': '/sign-in',
  'nothing-here': '/offers/contoso.unknown',
};

async function firstOf(list: string): Promise<{ readonly id: string }> {
  const { body } = await new Http(world().url).get<{ items: readonly { id: string }[] }>(list);
  const [first] = body.items;
  if (first === undefined) throw new Error(`${list} is empty`);
  return first;
}

const REPLIES = [
  {
    language: 'en',
    name: 'Where listing texts are changed',
    text: 'Hello {owner},\n\nin Partner Center, at any time.\n\n{me}',
  },
  {
    language: 'fr',
    name: 'Demande de rendez-vous',
    text: 'Bonjour {owner},\n\nquand seriez-vous libre\u00a0?\n\n{me}',
  },
];

/** Somebody answers a letter, and somebody whom nobody knows writes. */
async function publishersWrite(): Promise<void> {
  const welcome = await letterIn(world(), 'wingtip.seats', 'welcome');
  await comesBack(
    world(),
    written({
      from: 'Ivy Chen <ivy@wingtip.example>',
      to: answersGoTo(welcome),
      text: 'And may they be moved from one school to another?\r\n\r\n-- \r\nIvy Chen\r\nWingtip Toys\r\n\r\n> Hello Ivy Chen,\r\n> your offer is live.',
    }),
  );
  const unknown = { from: 'Max Stone <max@elsewhere.example>', to: 'reply@followthrough.example' };
  const mail = await comesBack(world(), written({ ...unknown, text: 'Whom do I write to about our listing?' }));
  expect(mail.state).toBe('unmatched');
}

const pathOf = (page: string | (() => Promise<string>)): Promise<string> | string =>
  typeof page === 'string' ? page : page();

/** Which of them the docs show: every page in light and dark, the others of a narrow window and in French. */
const SHOWN: Readonly<Record<string, readonly string[] | 'all'>> = {
  light: 'all',
  dark: 'all',
  narrow: ['my-day', 'case', 'log-contact'],
  french: ['my-day', 'case', 'log-contact'],
};

/** `PICTURES=true npx jest test/browser/every-page.test.ts` keeps them for the docs. */
async function picture(visitor: Visitor, name: string, look: string): Promise<void> {
  const shown = SHOWN[look] ?? [];
  if (process.env.PICTURES !== 'true' || (shown !== 'all' && !shown.includes(name))) return;
  const folder = join(__dirname, '..', '..', 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  const frame = visitor.page.locator('iframe');
  if ((await frame.count()) > 0) {
    // What is far down is loaded when it comes into sight.
    await frame.scrollIntoViewIfNeeded();
    await visitor.page.frameLocator('iframe').locator('body *').first().waitFor();
  }
  const path = join(folder, `${name}-${look}.jpg`);
  await visitor.page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 70 });
}

inBrowser('every page', (browser) => {
  beforeAll(async () => {
    const visitor = await Visitor.comes(browser(), world().url);
    await picture(visitor, 'first-visit', 'light');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.page.locator('form[action="/samples"] button').click();
    await visitor.page.waitForURL('**/tour', { timeout: 60_000 });
    await visitor.leaves();
    await publishersWrite();
    for (const reply of REPLIES) await new Http(world().url).post('/v1/saved-replies', reply);
  }, 120_000);

  const looks: readonly (readonly [string, Looking])[] = [
    ['light', {}],
    ['dark', { colours: 'dark' }],
    ['narrow', { width: 320 }],
    ['french', { language: 'fr' }],
  ];

  test.each(looks)(
    '%s: nothing stands in anybody’s way',
    async (look, looking) => {
      const visitor = await Visitor.comes(browser(), world().url, looking);
      const found: Record<string, unknown> = {};
      for (const [name, page] of Object.entries(PAGES)) {
        await visitor.opens(await pathOf(page));
        const [barriers, overflow] = [await visitor.barriers(), await visitor.overflow()];
        if (barriers.length > 0 || overflow > 0) found[name] = { barriers, overflow };
        await picture(visitor, name, look);
      }
      expect(found).toEqual({});
      expect(visitor.complaints.filter((line) => !line.includes('404'))).toEqual([]);
      await visitor.leaves();
    },
    180_000,
  );

  test('at 200 % zoom nothing has to be scrolled sideways', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { width: 640 });
    for (const page of Object.values(PAGES)) {
      await visitor.opens(await pathOf(page));
      expect([page, await visitor.overflow()]).toEqual([page, 0]);
    }
    await visitor.leaves();
  }, 120_000);
});
