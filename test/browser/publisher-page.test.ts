import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inBrowser } from '../support/chromium';
import { PageLinks } from '../support/page-links';
import { onboarded } from '../support/sample-lives';
import { theWorld } from '../support/the-world';
import { type Looking, Visitor } from '../support/visitor';

const world = theWorld();
const links = new PageLinks(world);

/** `PICTURES=true` keeps them for the docs. */
async function picture(visitor: Visitor, name: string): Promise<void> {
  if (process.env.PICTURES !== 'true') return;
  const folder = process.env.PICTURES_DIR ?? join(__dirname, '..', '..', 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  await visitor.page.screenshot({ path: join(folder, `${name}.jpg`), fullPage: true, type: 'jpeg', quality: 70 });
}

const LOOKS: readonly (readonly [string, Looking, 'en' | 'fr'])[] = [
  ['light', {}, 'en'],
  ['dark', { colours: 'dark' }, 'en'],
  ['narrow', { width: 320 }, 'en'],
  ['french', {}, 'fr'],
];

inBrowser('the publisher’s page', (browser) => {
  const tokens: string[] = [];
  beforeAll(async () => {
    await onboarded(world(), 'northwind.poc');
    await onboarded(world(), 'wingtip.seats');
    tokens.push(await links.signed('northwind.poc', 'carla@northwind.example'));
    tokens.push(await links.signed('wingtip.seats', 'ivy@wingtip.example'));
  }, 60_000);

  test.each(LOOKS)(
    '%s: nothing stands in anybody’s way',
    async (look, looking, lang) => {
      const visitor = await Visitor.comes(browser(), world().url, looking);
      const [poc = '', seats = ''] = tokens;
      const pages = {
        'publisher-page': `/p?token=${poc}&lang=${lang}`,
        'publisher-page-transact': `/p?token=${seats}&lang=${lang}`,
        'publisher-owner': `/p/do/owner?token=${poc}&lang=${lang}`,
        'publisher-agreement': `/p/do/agreement?token=${poc}&lang=${lang}`,
        'publisher-help': `/p/do/technical-help?token=${seats}&lang=${lang}`,
        'publisher-dead-link': '/p?token=x',
      };
      const found: Record<string, unknown> = {};
      for (const [name, place] of Object.entries(pages)) {
        await visitor.opens(place);
        const [barriers, overflow] = [await visitor.barriers(), await visitor.overflow()];
        if (barriers.length > 0 || overflow > 0) found[name] = { barriers, overflow };
        await picture(visitor, `${name}-${look}`);
      }
      expect(found).toEqual({});
      expect(visitor.complaints.filter((line) => !line.includes('410'))).toEqual([]);
      await visitor.leaves();
    },
    120_000,
  );

  test('without scripts the owner writes to the team, and reads it on the page', async () => {
    const visitor = await Visitor.comes(browser(), world().url, { isScripted: false, width: 360 });
    await visitor.opens(`/p?token=${tokens[0] ?? ''}`);
    await visitor.page.getByRole('link', { name: /Write to us/ }).click();
    await visitor.page.getByLabel(/Your message/).fill('The pilot begins on Monday.');
    await visitor.page.getByRole('button', { name: 'Send' }).click();
    await visitor.page.getByText('Thank you. We have your message').waitFor();
    await visitor.page.getByRole('link', { name: /Back to your page/ }).click();
    expect(await visitor.reads()).toContain('The pilot begins on Monday.');
    await visitor.leaves();
  }, 60_000);
});
