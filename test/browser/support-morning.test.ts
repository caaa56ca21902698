import { inBrowser } from '../support/chromium';
import { Http } from '../support/http';
import { onboarded } from '../support/sample-lives';
import { theWorld } from '../support/the-world';
import { Visitor } from '../support/visitor';

const world = theWorld();

inBrowser('a support person’s morning', (browser) => {
  test('a ticket for a silent offer is read, its owner found, and the case goes on', async () => {
    await onboarded(world(), 'fabrikam.ledger');
    // The week that the owner was given to answer passes.
    await new Http(world().url).post('/v1/sandbox/offers/fabrikam.ledger/fast-forward', { by: 'P8D' });
    const visitor = await Visitor.comes(browser(), world().url, { role: 'support', name: 'Sara Novak' });
    const { page } = visitor;

    await page.getByRole('link', { name: 'Tickets' }).first().click();
    const line = page.locator('tr[data-offer="fabrikam.ledger"]').first();
    await line.waitFor();
    await line.getByRole('link').first().click();
    await page.waitForURL(/\/tickets\/\d+$/);
    const dossier = await visitor.reads();
    expect(dossier).toContain('ben@fabrikam.example');
    expect(dossier).toContain('lea@fabrikam.example');

    await page
      .getByRole('link', { name: /resolve/i })
      .first()
      .click();
    await page.waitForURL(/do\/resolve-ticket/);
    await page.getByLabel('What came of it').selectOption('owner-found');
    await page.getByLabel('New owner’s name').fill('Lea Wolf');
    await page.getByLabel('New owner’s e-mail').fill('lea@fabrikam.example');
    await page.getByLabel('Note').fill('Ben has left; Lea took over.');
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await page.waitForURL(/done=resolve-ticket/);
    const after = await visitor.reads();
    expect(after).toContain('The ticket is resolved.');
    expect(after).toContain('Lea Wolf');

    await visitor.opens('/messages?q=lea@fabrikam.example');
    expect(await visitor.reads()).toContain('lea@fabrikam.example');
    expect(visitor.complaints).toEqual([]);
    await visitor.leaves();
  }, 120_000);
});
