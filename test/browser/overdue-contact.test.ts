import { inBrowser } from '../support/chromium';
import { theWorld } from '../support/the-world';
import { onboarded } from '../support/sample-lives';
import { Visitor } from '../support/visitor';

const world = theWorld();

inBrowser('an overdue contact', (browser) => {
  test('is logged with a look at what follows, settles its promise late, and can be taken back', async () => {
    await onboarded(world(), 'northwind.poc');
    const visitor = await Visitor.comes(browser(), world().url, { role: 'manager', name: 'Omar Haddad' });
    const { page } = visitor;
    await visitor.opens('/offers/northwind.poc');
    expect(await visitor.reads()).toMatch(/overdue/i);

    await page.keyboard.press('c');
    await page.waitForURL(/\/do\/log-contact/);
    await page.getByLabel('Channel').selectOption('call');
    await page.getByLabel('Direction').selectOption('outbound');
    await page.getByLabel('With whom').fill('Dan Fox');
    await page.getByLabel('About', { exact: true }).selectOption('press-release-support');
    await page.getByLabel('Outcome').fill('Drafted the press release together.');
    await page.locator('#effects li').first().waitFor();
    const effects = await page.locator('#effects').innerText();
    expect(effects).toMatch(/late/i);
    expect(effects).toMatch(/ticket \d+/i);

    await page.getByRole('button', { name: 'Log it' }).click();
    await page.waitForURL(/done=log-contact/);
    expect(await visitor.reads()).toContain('The contact is logged.');
    const row = page.getByRole('row', { name: /Contact about a benefit.*kept late/i });
    await row.first().waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leaves();
  }, 120_000);
});
