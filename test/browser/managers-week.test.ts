import { inBrowser } from '../support/chromium';
import { onboarded } from '../support/sample-lives';
import { theWorld } from '../support/the-world';
import { Visitor } from '../support/visitor';

const world = theWorld();

inBrowser('a manager’s week', (browser) => {
  test('by the keyboard alone: to the case, a call logged and taken back, a letter written', async () => {
    await onboarded(world(), 'contoso.backup-pro');
    const visitor = await Visitor.comes(browser(), world().url, {
      role: 'manager',
      name: 'Mona Lind',
      email: 'mona@rewards.example',
    });
    const { page } = visitor;
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.waitForURL('**/offers');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/offers/contoso.backup-pro');

    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('c');
    await page.waitForURL(/\/do\/log-contact/);
    // The cursor is where one types.
    await page.locator('textarea[name=summary]:focus').waitFor();
    await page.keyboard.type('Went through the listing.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Call');
    await page.keyboard.press('Tab');
    await page.keyboard.type('to');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada Martin');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/done=log-contact/);
    expect(await visitor.reads()).toContain('Went through the listing.');

    await page.locator('.flash a').first().press('Enter');
    await page.waitForURL(/do\/undo/);
    await page.getByRole('button', { name: 'Take it back' }).press('Enter');
    await page.waitForURL(/done=undo/);
    expect(await visitor.reads()).toContain('It is taken back.');

    await page.locator('h1').click();
    await page.keyboard.press('w');
    await page.waitForURL(/\/do\/write/);
    await page.getByLabel('Subject').fill('Your week');
    await page.getByLabel('Letter').fill('How did the launch go?');
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await page.waitForURL(/done=write/);
    // It leaves after ten seconds, and the page says so without being asked.
    await page.locator('main').getByText('Your week').first().waitFor({ timeout: 30_000 });
    expect(visitor.complaints).toEqual([]);
    await visitor.leaves();
  }, 180_000);
});
