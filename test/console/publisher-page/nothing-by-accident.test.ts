import type { Browser } from '../../support/browser';
import { ADA, PageLinks, untouched } from '../../support/page-links';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const links = new PageLinks(world);

/** Every address of the page that a page leads to, without the look of pages. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|action)="((?:webcal:\/\/[^/"]*)?\/p[?/][^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replace(/^webcal:\/\/[^/]*/, ''),
  );

/** Follows every link from the page on, as those do who look whether it is safe. Answers the pages by their addresses. */
async function everyPage(browser: Browser, start: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (pages.has(next)) continue;
    expect((await browser.once(next, { method: 'HEAD' })).status).toBeLessThan(500);
    const { html } = await browser.go(next);
    pages.set(next, html);
    open.push(...linksIn(html).filter((each) => !pages.has(each) && each.includes('token=')));
  }
  return pages;
}

async function anOffer(): Promise<{ id: string; token: string }> {
  const id = await links.onboarded({ type: 'transact' });
  await links.http.put(`/v1/offers/${id}/engagement-manager`, { name: 'Mona Lind', email: 'mona@rewards.example' });
  return { id, token: await links.to(id, ADA) };
}

it('whoever follows every link, and sends every form as it stands, changes nothing', async () => {
  const { id, token } = await anOffer();
  const before = await links.doneTo(id);
  const scanner = links.browser();
  const pages = await everyPage(scanner, `/p?token=${token}`);
  expect(pages.size).toBeGreaterThan(20);
  const forms = [...pages].filter(([, html]) => html.includes('<form'));
  expect(forms.length).toBeGreaterThan(10);
  for (const [, html] of forms) {
    const action = /<form[^>]*action="([^"]*)"/.exec(html)?.[1] ?? '';
    const { status } = await scanner.submit(action, untouched(html));
    expect([action, status]).toEqual([action, 422]);
  }
  expect(await links.doneTo(id)).toEqual(before);
  const { body } = await links.http.get<{ agreements: unknown[] }>('/v1/publishers/contoso');
  expect([pages.has(`/p/do/agreement?token=${token}`), body.agreements]).toEqual([true, []]);
});

it('nothing is chosen beforehand on any form', async () => {
  const { token } = await anOffer();
  for (const [place, html] of await everyPage(links.browser(), `/p?token=${token}`))
    expect([place, /\schecked\b/.test(html)]).toEqual([place, false]);
});

describe('a form is taken only from the browser that has read it, for what it is', () => {
  const leaving = { answer: 'leave', stage: 'sure', sure: 'yes' };

  it('not without its cookie, with another browser’s, or with the key of another form, link or step', async () => {
    const { id, token } = await anOffer();
    const other = await links.signed(id, ADA, Date.now() - 60_000);
    const before = await links.doneTo(id);
    const ada = links.browser();
    const fieldsOf = async (browser: Browser, act: string, by = token) =>
      untouched((await browser.go(`/p/do/${act}?token=${by}`)).html);
    const leave = await fieldsOf(ada, 'leave');
    const quiet = await fieldsOf(ada, 'quiet');
    const stranger = links.browser();
    await fieldsOf(stranger, 'leave');
    const attempts: [Browser, Record<string, string>][] = [
      [links.browser(), { ...leave, ...leaving }],
      [stranger, { ...leave, ...leaving }],
      [ada, { ...leave, ...leaving }],
      [ada, { ...leave, ...leaving, key: '' }],
      [ada, { ...leave, ...leaving, key: quiet['key'] ?? '' }],
      [ada, { ...(await fieldsOf(ada, 'leave', other)), token, ...leaving }],
    ];
    for (const [browser, fields] of attempts) expect((await browser.submit('/p/do/leave', fields)).status).toBe(403);
    // The first step never does what has to be confirmed, whatever is said with it.
    expect((await ada.submit('/p/do/leave', { ...leave, answer: 'leave', sure: 'yes' })).status).toBe(200);
    expect(await links.doneTo(id)).toEqual(before);
  });

  it('not from a page of another site', async () => {
    const { id, token } = await anOffer();
    const before = await links.doneTo(id);
    const ada = links.browser();
    const fields = untouched((await ada.go(`/p/do/write?token=${token}`)).html);
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    const { status } = await ada.submit('/p/do/write', { ...fields, message: 'Hello' }, foreign);
    expect(status).toBe(403);
    expect(await links.doneTo(id)).toEqual(before);
  });

  it('not by a link that does not work, of another offer, or for the calendar', async () => {
    const { id, token } = await anOffer();
    const before = await links.doneTo(id);
    const ada = links.browser();
    const fields = untouched((await ada.go(`/p/do/write?token=${token}`)).html);
    const dead = [
      '',
      `${token.slice(0, -3)}abc`,
      await links.signed(id, 'mallory@elsewhere.example'),
      await links.signed('contoso.none', ADA),
      await links.signed(id, ADA, Date.now() - 31 * 86_400_000),
      await links.signed(id, ADA, Date.now(), 'calendar'),
    ];
    for (const each of dead) {
      const { status, html } = await ada.submit('/p/do/write', { ...fields, token: each, message: 'Hello' });
      expect(status).toBe(410);
      expect(html).not.toContain('Backup');
    }
    expect(await links.doneTo(id)).toEqual(before);
  });
});
