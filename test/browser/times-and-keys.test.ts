import { inBrowser } from '../support/chromium';
import { Http } from '../support/http';
import { onboarded } from '../support/sample-lives';
import { theWorld } from '../support/the-world';
import { Visitor } from '../support/visitor';

const world = theWorld();
const CASE = '/offers/contoso.backup-pro';

/** As a field for times takes it, on the clocks of a zone. */
const onClocksOf = (timeZone: string, at: number): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone }).slice(0, 16).replace(' ', 'T');

inBrowser('times and keys', (browser) => {
  beforeAll(async () => {
    await onboarded(world(), 'contoso.backup-pro');
  });

  test('times are typed and shown in the zone of the browser, which stands beside them', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards', timeZone: 'Asia/Tokyo' });
    const { page } = visitor;
    await visitor.opens(`${CASE}/do/log-contact`);
    expect(await visitor.reads()).toContain('Time zone: Asia/Tokyo.');
    const at = Date.now() - 5 * 60_000;
    await page.getByLabel('Outcome').fill('Five minutes ago in Tokyo.');
    await page.getByLabel('Channel').selectOption('call');
    await page.getByLabel('Direction').selectOption('outbound');
    await page.getByLabel('With whom').fill('Ada Martin');
    await page.getByLabel('When').fill(onClocksOf('Asia/Tokyo', at));
    await page.getByRole('button', { name: 'Log it' }).click();
    await page.waitForURL(/done=log-contact/);
    const { body } = await new Http(world().url).get<{ items: { at: string; summary: string }[] }>(
      '/v1/offers/contoso.backup-pro/timeline',
    );
    const said = body.items.find(({ summary }) => summary.includes('in Tokyo'));
    expect(said?.at).toBe(new Date(Math.floor(at / 60_000) * 60_000).toISOString());
    expect(await visitor.reads()).toContain('GMT+9');
    await visitor.leaves();
  });

  test('a time that the clocks skip is refused at its field', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards', timeZone: 'Europe/Paris' });
    const { page } = visitor;
    await visitor.opens(`${CASE}/do/log-contact`);
    await page.getByLabel('Outcome').fill('At a time that never was.');
    await page.getByLabel('Channel').selectOption('call');
    await page.getByLabel('Direction').selectOption('outbound');
    await page.getByLabel('With whom').fill('Ada Martin');
    await page.getByLabel('When').fill('2026-03-29T02:30');
    await page.getByRole('button', { name: 'Log it' }).click();
    const fault = page.locator('#f-at-fault');
    await fault.waitFor();
    expect(await fault.innerText()).toContain('is no time in the zone Europe/Paris');
    expect(await page.locator('[name=summary]').inputValue()).toBe('At a time that never was.');
    await visitor.leaves();
  });

  test('single keys can be turned off, and stay off', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards' });
    const { page } = visitor;
    await visitor.opens(CASE);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await visitor.opens(CASE);
    await page.keyboard.press('c');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(CASE);
    await page.getByRole('link', { name: 'Keys ?' }).click();
    await page.getByRole('dialog').getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await page.waitForURL(/\/do\/log-contact/);
    await visitor.leaves();
  });

  test('the focus and what is opened or closed outlive a live update', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards' });
    const { page } = visitor;
    await visitor.opens(CASE);
    const why = page.locator('main details.why-date').last();
    await why.locator('summary').click();
    const link = page.locator('main a[href="/publishers/contoso"]').first();
    await link.focus();
    await new Http(world().url).post('/v1/offers/contoso.backup-pro/messages', {
      ...{ channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Heard while you look.' },
    });
    await page.getByText('Heard while you look.').locator('visible=true').first().waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('/publishers/contoso');
    expect(await why.getAttribute('open')).not.toBeNull();
    await visitor.leaves();
  });
});

test('a place that there is not is a page for browsers, and a problem for programs', async () => {
  const page = await fetch(`${world().url}/nope`, { headers: { accept: 'text/html,*/*;q=0.8' }, redirect: 'manual' });
  expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fnope']);
  for (const path of ['/nope', '/v1/nope']) {
    const { status, body } = await new Http(world().url).get<{ code: string }>(path);
    expect([status, body.code]).toEqual([404, 'not-found']);
  }
});
