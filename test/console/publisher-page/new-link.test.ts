import { ADA, PageLinks, untouched } from '../../support/page-links';
import { eventually } from '../../support/patience';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const links = new PageLinks(world);

const MONTH = 31 * 86_400_000;

/** Asks for a new link on the page that an old one shows. Answers what is said to that. */
async function ask(token: string): Promise<string> {
  const browser = links.browser();
  const dead = await browser.go(`/p?token=${token}`);
  expect(dead.status).toBe(410);
  expect((await browser.submit('/p/new-link', untouched(dead.html))).status).toBe(422);
  const { status, html } = await browser.submit('/p/new-link', { ...untouched(dead.html), send: 'yes' });
  expect(status).toBe(200);
  return html;
}

const newLinks = async () => {
  const { items } = await world().mailbox.list({ limit: 200 });
  return items.filter(({ text }) => text?.includes('your new link') === true);
};

it('whoever asks is told the same; only a person on file gets a new link, once an hour, to the address on file', async () => {
  const id = await links.onboarded();
  const answers = [
    await ask('x'),
    await ask(await links.signed(id, 'mallory@elsewhere.example', Date.now() - MONTH)),
    await ask(await links.signed('contoso.none', ADA, Date.now() - MONTH)),
    await ask(await links.signed(id, ADA, Date.now() - MONTH)),
    await ask(await links.signed(id, ADA, Date.now() - 2 * MONTH)),
  ];
  expect(new Set(answers).size).toBe(1);
  const [letter] = await eventually(newLinks, (found) => found.length > 0);
  expect(letter?.to).toEqual([ADA]);
  const token = /\/p\?token=([\w.-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
  expect((await links.browser().go(`/p?token=${token}`)).html).toContain('Hello Ada Martin');
  expect(await newLinks()).toHaveLength(1);
});
