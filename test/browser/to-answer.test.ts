import { answersGoTo, comesBack, letterIn, written } from '../support/coming-back';
import { inBrowser } from '../support/chromium';
import { Http } from '../support/http';
import { eventually } from '../support/patience';
import { onboarded } from '../support/sample-lives';
import { theWorld } from '../support/the-world';
import { Visitor } from '../support/visitor';

const world = theWorld();

/** Somebody of an offer answers its welcome. */
async function answers(id: string, from: string, text: string): Promise<string> {
  await onboarded(world(), id);
  const to = answersGoTo(await letterIn(world(), id, 'welcome'));
  const { id: mail } = await comesBack(world(), written({ from, to, text }));
  await eventually(
    () => new Http(world().url).get<{ items: { mail: string }[] }>('/v1/to-answer'),
    ({ body }) => body.items.some((each) => each.mail === mail),
  );
  return mail;
}

inBrowser('what publishers wrote', (browser) => {
  test('without scripts, in French: from the queue to an answer with a saved reply, and the queue is empty', async () => {
    await answers('adatum.paie', 'Élise Moreau <elise@adatum.example>', 'Quand nous appelez-vous ?');
    const reply = { language: 'fr', name: 'Rendez-vous', text: 'Bonjour {owner}, demain à dix heures.' };
    await new Http(world().url).post('/v1/saved-replies', reply);
    const looking = { language: 'fr', isScripted: false, width: 360, role: 'rewards', name: 'Anne Roux' } as const;
    const visitor = await Visitor.comes(browser(), world().url, looking);
    const { page } = visitor;
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'À répondre 1' }).click();
    expect(await visitor.reads()).toContain('Quand nous appelez-vous ?');
    await page.getByRole('link', { name: 'Répondre', exact: true }).click();
    await page.getByLabel('Réponse type').selectOption('Rendez-vous');
    await page.getByRole('button', { name: 'Mettre dans la lettre' }).click();
    const text = page.locator('textarea[name=text]');
    expect(await text.inputValue()).toMatch(
      /^Bonjour Élise Moreau, demain à dix heures\.\n\n> Quand nous appelez-vous/,
    );
    await page.locator('.buttons button').first().click();
    await page.waitForURL(/done=write/);
    // The letter is held for ten seconds, in which it can be taken back; then it is the answer.
    await eventually(
      async () => {
        await visitor.opens('/to-answer?scope=all');
        return visitor.reads();
      },
      (read) => read.includes('Tous les éditeurs qui ont écrit'),
    );
    await visitor.leaves();
  }, 90_000);

  test('with scripts, in English: the case has the words folded, and mail of nobody is dropped', async () => {
    const text = 'Could you call me?\r\n\r\n-- \r\nCarla Gomez, Northwind\r\n\r\n> Hello Carla';
    const id = await answers('northwind.poc', 'Carla Gomez <carla@northwind.example>', text);
    const visitor = await Visitor.comes(browser(), world().url, { role: 'rewards', name: 'Lea Wolf' });
    const { page } = visitor;
    await visitor.opens('/offers/northwind.poc');
    await page.locator(`#signature-${id} summary`).click();
    await page.getByText('Carla Gomez, Northwind').waitFor();
    await page.locator('.history').getByRole('link', { name: 'Files and raw mail' }).click();
    await page.getByRole('link', { name: 'Download the raw mail' }).waitFor();

    await comesBack(
      world(),
      written({ from: 'ads@elsewhere.example', to: 'reply@followthrough.example', text: 'Buy.' }),
    );
    await visitor.opens('/messages');
    await page.getByRole('link', { name: 'Unmatched mail: 1' }).click();
    await page.locator('tbody a').first().click();
    await page.getByLabel(/^Why/).fill('An advertisement.');
    await page.getByRole('button', { name: 'Drop it' }).click();
    await page.getByText('It is dropped.').waitFor();
    await visitor.opens('/unmatched');
    expect(await visitor.reads()).toContain('Nothing waits here');
    expect(visitor.complaints).toEqual([]);
    await visitor.leaves();
  }, 90_000);
});
