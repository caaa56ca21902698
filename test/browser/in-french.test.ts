import { inBrowser } from '../support/chromium';
import { onboarded } from '../support/sample-lives';
import { theWorld } from '../support/the-world';
import { Visitor } from '../support/visitor';

const world = theWorld();

inBrowser('en français', (browser) => {
  test('une journée : une promesse en retard est tenue, et tout se lit en français', async () => {
    await onboarded(world(), 'northwind.poc');
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards', language: 'fr', name: 'Anne Roux' });
    const { page } = visitor;
    const day = await visitor.reads();
    expect(day).toContain('Ma journée');
    expect(day).toMatch(/en retard/);
    await visitor.opens('/offers/northwind.poc');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.keyboard.press('c');
    await page.waitForURL(/\/do\/log-contact/);
    await page.getByLabel('Canal').selectOption('call');
    await page.getByLabel('Sens').selectOption('outbound');
    await page.getByLabel('Avec qui').fill('Dan Fox');
    await page.getByLabel('Résultat').fill('Le communiqué est prêt.');
    await page.locator('#effects li').first().waitFor();
    expect(await page.locator('#effects').innerText()).toMatch(/en retard/);
    await page.getByRole('button', { name: 'Consigner' }).click();
    await page.waitForURL(/done=log-contact/);
    const after = await visitor.reads();
    expect(after).toContain('L’échange est consigné.');
    expect(after).toContain('Appel à Dan Fox');
    expect(after).not.toMatch(/\b(overdue|kept late|Log a contact|was taken on)\b/);
    expect(visitor.complaints).toEqual([]);
    await visitor.leaves();
  }, 120_000);
});
