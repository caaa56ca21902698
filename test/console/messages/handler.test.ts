import { createTransport } from 'nodemailer';
import { Browser, csrfIn } from '../../support/browser';
import { textOf } from '../../support/shown';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';
import { depsOf, serving } from '../../api/serving';

const world = theWorld();
const SCRIPT = '<script>alert(1)</script>';

const reader = async (role: string, language: 'en' | 'fr' = 'en'): Promise<Browser> => {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role, { name: 'Lea Blanc' });
  return browser;
};

const rows = (html: string): string[] => [...html.matchAll(/<tr id="[^"]+".*?<\/tr>/gs)].map(([row]) => textOf(row));

/** The first place on a page that looks like that. */
const placeIn = (html: string, place: RegExp): string => {
  const [, found] = new RegExp(`href="(${place.source})"`).exec(html) ?? [];
  if (found === undefined) throw new Error(`no ${place.source} on the page`);
  return found.replaceAll('&amp;', '&');
};

let story: Story;
beforeAll(async () => {
  story = await Story.begin(world(), { type: 'list', title: `Backup ${SCRIPT}` });
  await story.day(6);
});

it('lists what was sent with its offer, and counts by status', async () => {
  const { html } = await (await reader('manager')).go(`/messages?offer=${story.id}`);
  expect(rows(html).map((row) => /(Welcome with advice|Reminder to staff) (to \S+)/.exec(row)?.slice(1))).toEqual([
    ['Reminder to staff', 'to rewards-team@followthrough.example'],
    ['Welcome with advice', 'to ada@contoso.example'],
  ]);
  expect(textOf(html)).toContain('All 2 Queued 0 Sent 2 Bounced 0 Unknown 0 Received 0 Cancelled 0');
  expect(html).not.toContain(SCRIPT);
});

it('finds messages by their words, and says when there is none', async () => {
  const manager = await reader('manager', 'fr');
  expect(rows((await manager.go(`/messages?offer=${story.id}&q=ada`)).html)).toHaveLength(1);
  expect(textOf((await manager.go('/messages?q=nowhere')).html)).toContain('Aucun message ne correspond.');
  expect((await manager.go('/messages?cursor=x')).status).toBe(400);
});

it('shows a message with its verdict, the promise that it is proof of, and its look in a frame', async () => {
  const manager = await reader('manager');
  const list = await manager.go(`/messages?offer=${story.id}&q=ada`);
  const { html } = await manager.go(placeIn(list.html, /\/messages\/m-\w+/));
  const text = textOf(html);
  expect(text).toContain('sent The recipient’s mail server has accepted it.');
  expect(text).toMatch(/Proof of Advice at once kept/);
  expect(text).toContain('To ada@contoso.example');
  const look = await manager.go(/<iframe [^>]*src="([^"]+)"/.exec(html)?.[1] ?? '');
  expect(look.html).toContain('Ada Martin');
  expect(look.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
});

describe('the mailbox of the sandbox', () => {
  /** The page of the letter to Ada. */
  const letter = async (person: Browser): Promise<string> => {
    const { html } = await person.go('/messages/mailbox');
    const row = [...html.matchAll(/<tr id="[^"]+" data-href="([^"]+)".*?<\/tr>/gs)].find(
      ([line, place]) => place !== undefined && line.includes('ada@contoso.example') && line.includes(story.id),
    );
    return row?.[1] ?? '';
  };

  it('shows what was received with its case, raw and as it looks', async () => {
    const manager = await reader('manager');
    const { html } = await manager.go(await letter(manager));
    expect(html).toContain(`href="/offers/${story.id}"`);
    expect(textOf(html)).toContain('Auto-Submitted: auto-generated');
    const look = await manager.go(/<iframe [^>]*src="([^"]+)"/.exec(html)?.[1] ?? '');
    expect(look.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(look.html).toContain('Ada Martin');
  });

  it('says which reply is missing, and keeps nothing', async () => {
    const manager = await reader('manager');
    const place = await letter(manager);
    const { html } = await manager.go(place);
    const refused = await manager.submit(`${place}/reply`, { csrf: csrfIn(html), key: 'k-0', text: ' ' });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('id="f-text-fault"');
    expect(rows((await manager.go(`/messages?offer=${story.id}&direction=inbound`)).html)).toEqual([]);
  });

  it('records a reply as the publisher’s message, once, with the way to the case', async () => {
    const manager = await reader('manager');
    const place = await letter(manager);
    const { html } = await manager.go(place);
    const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const fields = { csrf: csrfIn(html), key, text: `Thank you ${SCRIPT}` };
    const done = await manager.submit(`${place}/reply`, fields);
    const again = await manager.submit(`${place}/reply`, fields);
    expect([done.status, again.status]).toEqual([200, 200]);
    const flash = /<div class="flash" role="status">(.*?)<\/div>/.exec(done.html)?.[1] ?? '';
    expect(textOf(flash)).toBe('The reply was sent, and recorded as the publisher’s message. Look at the case');
    expect(flash).toContain(`href="/offers/${story.id}"`);
    const inbound = await manager.go(`/messages?offer=${story.id}&direction=inbound`);
    expect(rows(inbound.html)).toHaveLength(1);
    const message = await manager.go(placeIn(inbound.html, /\/messages\/in-\w+/));
    expect(textOf(message.html)).toContain('received It came from the publisher.');
    expect(textOf(message.html)).toMatch(/Proof of News within four weeks kept/);
    expect(message.html).not.toContain(SCRIPT);
    expect(message.html).not.toContain('<iframe');
    expect((await story.offer()).promises.filter(({ kind }) => kind === 'news')).toHaveLength(2);
  });

  it('takes no reply from a page of another session', async () => {
    const manager = await reader('manager');
    const place = await letter(manager);
    const { status } = await manager.submit(`${place}/reply`, { csrf: 'guessed', key: 'k-1', text: 'Hello' });
    expect(status).toBe(403);
    expect(rows((await manager.go(`/messages?offer=${story.id}&direction=inbound`)).html)).toHaveLength(1);
  });

  it('says that nothing was recorded where a mail is of no offer', async () => {
    const transport = createTransport(world().settings.SMTP_URL);
    await transport.sendMail({ from: 'a@x.example', to: 'b@x.example', subject: SCRIPT, html: '<p>Noon?</p>' });
    transport.close();
    const manager = await reader('manager', 'fr');
    const list = await manager.go('/messages/mailbox');
    expect(list.html).not.toContain(SCRIPT);
    expect(rows(list.html)[0]).toContain('d’aucune offre');
    const place = placeIn(list.html, /\/messages\/mailbox\/[\w%.-]+/);
    const { html } = await manager.go(place);
    expect(html).not.toContain(SCRIPT);
    const done = await manager.submit(`${place}/reply`, { csrf: csrfIn(html), key: 'k-2', text: 'Oui.' });
    expect(textOf(done.html)).toContain('rien n’a donc été consigné');
  });

  it('does not exist where there is no such mail server', async () => {
    await serving(depsOf(world(), { mailbox: undefined }), async (http) => {
      expect((await http.get('/messages/mailbox')).status).toBe(404);
      expect((await http.get<string>('/messages')).body).not.toContain('/messages/mailbox');
    });
  });
});
