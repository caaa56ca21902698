import { Browser, csrfIn } from '../../support/browser';
import { ACCOUNT, ADA, PageLinks } from '../../support/page-links';
import { eventually } from '../../support/patience';
import { textOf } from '../../support/shown';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const links = new PageLinks(world);

const reader = async (language: 'en' | 'fr' = 'en', role = 'rewards'): Promise<Browser> => {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role, { name: 'Lea Blanc' });
  return browser;
};

const peopleOf = async (person: Browser, id: string): Promise<string> =>
  /<section id="people".*?<\/section>/s.exec((await person.go(`/offers/${id}`)).html)?.[0] ?? '';

/** Revokes somebody's links on the page of the action, and answers the case. */
async function revokes(person: Browser, id: string, email: string): Promise<string> {
  const place = `/offers/${id}/do/revoke-links${email === '' ? '' : `?target=${encodeURIComponent(email)}`}`;
  const { html } = await person.go(place);
  if (email !== '') expect(html).toMatch(new RegExp(`<option value="${email}" selected`));
  const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const { status, html: after } = await person.submit(place, { csrf: csrfIn(html), key, email });
  expect(status).toBe(200);
  return textOf(after);
}

const isOpen = async (token: string): Promise<boolean> =>
  (await links.browser().go(`/p?token=${token}`)).status === 200;

/** Writes to somebody, and answers the link in the letter. */
async function writtenTo(id: string, to: string): Promise<string> {
  const letter = { to, subject: 'Your listing', text: 'Shall we talk?', by: 'Lea Blanc' };
  expect((await links.http.post(`/v1/offers/${id}/mail`, letter)).status).toBe(200);
  return links.to(id, to);
}

it('shows who has a link that works and until when; staff revoke one or all, and it is on record', async () => {
  const id = await links.onboarded();
  const [ada, account] = [await links.to(id, ADA), await writtenTo(id, ACCOUNT)];
  const lea = await reader();
  const rows = async () => (await peopleOf(lea, id)).split('<tr').map(textOf);
  const isLinked = async (email: string) =>
    (await rows()).some((row) => row.includes(email) && /Link until .*Revoke/.test(row));
  await eventually(() => isLinked(ACCOUNT));
  expect(await isLinked(ADA)).toBe(true);

  expect(await revokes(lea, id, ADA)).toContain('The links do not work any more.');
  expect([await isOpen(ada), await isOpen(account)]).toEqual([false, true]);
  expect([await isLinked(ADA), await isLinked(ACCOUNT)]).toEqual([false, true]);

  await revokes(lea, id, '');
  expect(await isOpen(account)).toBe(false);
  expect(await peopleOf(lea, id)).not.toContain('revoke-links');
  expect((await links.browser().go(`/p?token=${account}`)).html).toContain('name="send"');

  const audited = async () =>
    textOf((await lea.go('/audit')).html).match(/Revoked links to the publisher’s page/g) ?? [];
  expect(await eventually(audited, (lines) => lines.length >= 2)).toHaveLength(2);
});

it('in French; a viewer sees the links and may not revoke them; those of an offer that is over too', async () => {
  const id = await links.onboarded();
  const token = await links.to(id, ADA);
  const lea = await reader('fr');
  await eventually(async () => textOf(await peopleOf(lea, id)).includes('Lien jusqu’au'));
  const viewer = await peopleOf(await reader('en', 'viewer'), id);
  expect(textOf(viewer)).toContain('Link until');
  expect(viewer).not.toContain('/do/revoke-links');
  await links.http.post(`/v1/offers/${id}/delist`, {});
  expect(await isOpen(token)).toBe(true);
  expect(await revokes(lea, id, ADA)).toContain('Les liens ne fonctionnent plus.');
  expect(await isOpen(token)).toBe(false);
});
