import type { Page } from 'playwright-core';
import { inBrowser } from '../support/chromium';
import { onboarded } from '../support/sample-lives';
import { theWorld } from '../support/the-world';
import { Visitor } from '../support/visitor';

const world = theWorld({ withWorkers: true });
const WRITE = '/offers/contoso.backup-pro/do/write';

const typed = (page: Page, name: string): Promise<string> => page.locator(`[name="${name}"]`).inputValue();

inBrowser('what was typed', (browser) => {
  beforeAll(async () => {
    await onboarded(world(), 'contoso.backup-pro');
  });

  test('is not replaced by a letter to begin from before one has said so', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards', name: 'Lea Blanc' });
    const { page } = visitor;
    await visitor.opens(WRITE);
    await page.getByRole('button', { name: 'Introduction' }).click();
    expect(await typed(page, 'subject')).toBe('Your contact for “Backup Pro”');
    await page.getByLabel('Letter').fill('My own words.');
    await page.getByRole('button', { name: 'How is it going' }).click();
    await page.getByText('takes the place of the subject and the letter').waitFor();
    expect(await typed(page, 'text')).toBe('My own words.');
    await page.getByRole('button', { name: 'Replace what I typed' }).click();
    await page.getByText('It has been a while.').first().waitFor();
    expect(await typed(page, 'text')).toContain('It has been a while.');
    expect(visitor.complaints).toEqual([]);
    await visitor.leaves();
  });

  test('is there again after going away and back, and after the session has ended', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards', name: 'Lea Blanc' });
    const { page } = visitor;
    await visitor.opens(WRITE);
    await page.getByLabel('Subject').fill('Your week');
    await page.getByLabel('Letter').fill('How did the launch go?');
    await page.getByRole('link', { name: 'Back to the case' }).click();
    await page.waitForURL('**/offers/contoso.backup-pro');
    await page.goBack();
    await page.getByText('What you had typed is back.').waitFor();
    expect([await typed(page, 'subject'), await typed(page, 'text')]).toEqual(['Your week', 'How did the launch go?']);

    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Send', exact: true }).last().click();
    await page.getByText('You are no longer signed in').waitFor();
    expect(await visitor.reads()).toContain('How did the launch go?');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.locator('input[name=role][value=rewards]').check();
    await page.locator('main button[type=submit]').click();
    await page.waitForURL((url) => url.pathname === WRITE);
    await page.getByText('What you had typed is back.').waitFor();
    expect([await typed(page, 'subject'), await typed(page, 'text')]).toEqual(['Your week', 'How did the launch go?']);
    await visitor.leaves();
  });

  test('is not sent twice by going back: the same again is the same letter', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards', name: 'Lea Blanc' });
    const { page } = visitor;
    await visitor.opens(WRITE);
    await page.getByLabel('Subject').fill('Only once');
    await page.getByLabel('Letter').fill('Once is enough.');
    const key = await typed(page, 'key');
    await page.getByLabel('Letter').press('Control+Enter');
    await page.waitForURL(/done=write/);
    await page.goBack();
    await page.getByText('What you had typed is back.').waitFor();
    expect([await typed(page, 'text'), await typed(page, 'key')]).toEqual(['Once is enough.', key]);
    await page.getByLabel('Letter').press('Control+Enter');
    await page.waitForURL(/done=write/);
    const mail = await page.request.get('/v1/mail?offer=contoso.backup-pro');
    const { items } = (await mail.json()) as { items: { subject: string }[] };
    expect(items.filter(({ subject }) => subject.includes('Only once'))).toHaveLength(1);

    // Who begins a letter anew begins with an empty one.
    await visitor.opens(WRITE);
    expect(await typed(page, 'text')).toBe('');
    await visitor.leaves();
  });
});
