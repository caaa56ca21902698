import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from 'playwright-core';
import { inBrowser } from '../../support/chromium';
import { Http } from '../../support/http';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';
import { Visitor } from '../../support/visitor';

const world = theWorld();

/** Another site, which must not hear of anything. */
const heard: string[] = [];
const elsewhere = createServer((req, res) => {
  heard.push(req.url ?? '');
  res.end();
});

/** A mail that tries everything that a mail must not do. */
const hostile = (ELSEWHERE: string): string => `<html><head><title>x</title><base href="${ELSEWHERE}/">
<meta http-equiv="refresh" content="0;url=${ELSEWHERE}/refreshed">
<link rel="stylesheet" href="${ELSEWHERE}/style.css"><style>p { color: rgb(1, 2, 3); } @import url('${ELSEWHERE}/import.css');</style>
<script>document.title = 'ran'; top.document.title = 'ran';</script><script src="${ELSEWHERE}/script.js"></script></head>
<body onload="document.body.append('ran')"><p id="styled">Hello</p>
<img id="remote" src="${ELSEWHERE}/pixel.gif" onerror="document.body.append('ran')">
<img id="own" src="/style.css"><img id="carried" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
<form id="form" action="${ELSEWHERE}/form" method="post"><input name="a" value="b"><button id="send">Send</button></form>
<form action="/language" method="post"><input name="language" value="fr"><button id="own-send">Send</button></form>
<a id="javascript" href="javascript:document.body.append('ran')">run</a>
<a id="away" href="${ELSEWHERE}/away">away</a><a id="up" target="_top" href="/audit">up</a><a id="here" target="_self" href="/audit">here</a><A/target=_self href="/audit" id=odd>odd</A>
<iframe src="${ELSEWHERE}/frame"></iframe><object data="${ELSEWHERE}/object"></object></body></html>`;

/** Puts a mail with that look into the store. */
async function keepMail(offer: string, html: string): Promise<string> {
  const id = 'm-hostile';
  await world()
    .store.database.insertInto('mail')
    .values({
      id,
      offer_id: offer,
      direction: 'inbound',
      letter: 'reply',
      recipient: 'rewards@followthrough.example',
      cc: '[]',
      sender: 'ada@contoso.example',
      subject: '<script>alert(1)</script>',
      status: 'received',
      message_id: '<hostile@contoso.example>',
      at: new Date().toISOString(),
      text: '<script>alert(2)</script>',
      html,
      repeats: 0,
    })
    .execute();
  return id;
}

let mail = '';
let html = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  html = hostile(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`);
  const { id } = await Story.begin(world(), { type: 'list' });
  mail = await keepMail(id, html);
});
afterAll(() => {
  elsewhere.closeAllConnections();
  elsewhere.close();
});

it('serves the look of a mail under a policy of its own, for a frame of this site alone', async () => {
  const { status, headers, body } = await new Http(world().url).get<string>(`/messages/${mail}/html`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/html/);
  expect(headers.get('content-security-policy')).toBe(
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; form-action 'none'; base-uri 'none'",
  );
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(body).toContain('<p id="styled">Hello</p>');
});

it.each(['/messages/m-none', '/messages/m-none/html', '/messages/%00', '/messages/mailbox/none'])(
  '%s is a page that says that there is nothing',
  async (path) => {
    const { status, headers } = await new Http(world().url).get<string>(path);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
  },
);

inBrowser('a mail that tries everything', (browser) => {
  let visitor: Visitor;
  let frame: Frame;
  const windows: string[] = [];

  beforeAll(async () => {
    visitor = await Visitor.comes(browser(), world().url);
    visitor.page.context().on('page', (page) => windows.push(page.url()));
    await visitor.opens(`/messages/${mail}`);
    const handle = await visitor.page.locator('iframe').elementHandle();
    const inside = await handle.contentFrame();
    if (!inside) throw new Error('the mail is not shown in a frame');
    frame = inside;
    await frame.waitForSelector('#styled');
  });
  afterAll(() => visitor.leaves());

  /** What the frame shows can be read by the one who drives the browser, not by the mail. */
  const text = (): Promise<string> => frame.locator('body').innerText();

  it('is shown with its styles and the pictures that it brings along', async () => {
    const colour = await frame.locator('#styled').evaluate((element) => getComputedStyle(element).color);
    expect(colour).toBe('rgb(1, 2, 3)');
    const widths = await frame
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths).toEqual([0, 0, 1]);
  });

  it('runs nothing', async () => {
    expect(await text()).not.toContain('ran');
    expect(await visitor.page.title()).toContain('<script>alert(1)</script>');
  });

  it.each(['#javascript', '#away', '#up', '#here', '#odd', '#send', '#own-send'])('%s leads nowhere', async (place) => {
    const before = visitor.page.url();
    await frame.locator(place).click({ noWaitAfter: true });
    await visitor.page.waitForTimeout(300);
    expect(visitor.page.url()).toBe(before);
    expect(await text()).toContain('Hello');
    expect(await text()).not.toContain('ran');
  });

  it('asks for nothing elsewhere, and opens no window', () => {
    expect(heard).toEqual([]);
    expect(windows).toEqual([]);
  });

  it('is the only thing that is shut off: the same mail elsewhere would have called home', async () => {
    const page = await visitor.page.context().newPage();
    await page.setContent(html.replace(/<meta[^>]*>/, ''));
    await page.waitForTimeout(500);
    expect(heard).toContain('/pixel.gif');
    await page.close();
  });
});
