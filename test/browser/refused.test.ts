import { inBrowser } from '../support/chromium';
import { onboarded } from '../support/sample-lives';
import { theWorld } from '../support/the-world';
import { Visitor } from '../support/visitor';

const world = theWorld();

inBrowser('what is refused', (browser) => {
  beforeAll(() => onboarded(world(), 'contoso.backup-pro'));

  test('who may only look sees what there is, disabled and with the reason', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'viewer' });
    await visitor.opens('/offers/contoso.backup-pro');
    expect(await visitor.page.locator('[aria-disabled=true]').count()).toBeGreaterThan(0);
    expect(await visitor.reads()).toMatch(/Not for the role Viewer/);
    await visitor.opens('/offers/contoso.backup-pro/do/log-contact');
    expect(await visitor.reads()).toMatch(/Not for the role Viewer: ask .*Rewards team/);
    expect(await visitor.page.locator('main form').count()).toBe(0);
    await visitor.leaves();
  });

  test('a number that nobody can call is refused at its field, and nothing that was typed is lost', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards' });
    const { page } = visitor;
    await visitor.opens('/offers/contoso.backup-pro/do/marketing-contact');
    await page.getByLabel('Name').fill('Lou Petit');
    await page.getByLabel('E-mail').fill('lou@contoso.example');
    await page.getByLabel('Phone').fill('12');
    await page.getByRole('button', { name: 'Name the contact' }).click();
    await page.locator('#f-phone-fault').waitFor();
    expect(await page.getByLabel('Phone').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Name').inputValue()).toBe('Lou Petit');
    expect(page.url()).toContain('/do/marketing-contact');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.leaves();
  });

  test('the account’s own address is refused with the API’s sentence', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards', language: 'fr' });
    const { page } = visitor;
    await visitor.opens('/offers/contoso.backup-pro/do/marketing-contact');
    await page.getByLabel('Nom').fill('Lou Petit');
    await page.getByLabel('E-mail').fill('partner@contoso.example');
    await page.getByLabel('Téléphone').fill('+33123456789');
    await page.getByRole('button', { name: 'Désigner' }).click();
    const fault = page.locator('#f-email-fault');
    await fault.waitFor();
    expect(await fault.innerText()).toContain('une autre adresse que celle du compte');
    await visitor.leaves();
  });

  test('without scripts a contact is logged all the same', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards', isScripted: false });
    const { page } = visitor;
    await visitor.opens('/offers/contoso.backup-pro/do/log-contact');
    await page.getByLabel('Channel').selectOption('call');
    await page.getByLabel('Direction').selectOption('outbound');
    await page.getByLabel('With whom').fill('Ada Martin');
    await page.getByLabel('Outcome').fill('Said that all is well.');
    await page.getByRole('button', { name: 'Show what will follow' }).click();
    await page.locator('#effects li').first().waitFor();
    expect(await page.getByLabel('Outcome').inputValue()).toBe('Said that all is well.');
    await page.getByRole('button', { name: 'Log it' }).click();
    await page.waitForURL(/done=log-contact/);
    expect(await visitor.reads()).toContain('Said that all is well.');
    await visitor.leaves();
  });
});
