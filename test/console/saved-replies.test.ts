import { pageOf } from '../../api/schemas/page';
import { savedReply } from '../../api/schemas/saved-replies';
import { conforming, refusal } from '../api/answers';
import { Browser, csrfIn, type Page } from '../support/browser';
import { Http } from '../support/http';
import { eventually } from '../support/patience';
import { storeOffer } from '../support/stored-offers';
import { theWorld } from '../support/the-world';

const world = theWorld({ withWorkers: false });
const http = (): Http => new Http(world().url);
const keyIn = ({ html }: Page): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

async function signedIn(language: 'en' | 'fr', role = 'rewards'): Promise<Browser> {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role, { name: 'Anne Roux' });
  return browser;
}

const REPLY = { language: 'en', name: 'Listing texts', text: 'Hello {owner}, about “{title}”.\n\n{me}' };

test('is saved, listed by language and name, changed and deleted by the API', async () => {
  const names = ['Ünlimited', 'beta', 'Alpha'];
  for (const name of names) conforming(savedReply, await http().post('/v1/saved-replies', { ...REPLY, name }), 201);
  const list = conforming(pageOf(savedReply), await http().get('/v1/saved-replies?language=en&limit=2'));
  expect(list.items.map(({ name }) => name)).toEqual(['Alpha', 'beta']);
  const rest = conforming(pageOf(savedReply), await http().get(`/v1/saved-replies?cursor=${list.next ?? ''}`));
  expect(rest.items.map(({ name }) => name)).toEqual(['Ünlimited']);
  const { id } = list.items[0] ?? { id: '' };
  const changed = await http().put(`/v1/saved-replies/${id}`, { ...REPLY, language: 'fr', by: 'Lea' });
  expect(conforming(savedReply, changed)).toMatchObject({ id, language: 'fr', subject: '', changedBy: 'Lea' });
  conforming(savedReply, await http().post(`/v1/saved-replies/${id}/delete`, {}));
  expect(refusal(await http().get(`/v1/saved-replies/${id}`))).toMatchObject({
    ...{ status: 404, code: 'unknown-saved-reply' },
  });
  expect(refusal(await http().put(`/v1/saved-replies/${id}`, REPLY)).code).toBe('unknown-saved-reply');
  expect(refusal(await http().post('/v1/saved-replies', { ...REPLY, name: ' ' })).paths).toEqual(['name']);
});

test('the same request with its key saves one', async () => {
  const once = () => http().post<{ id: string }>('/v1/saved-replies', REPLY, { 'Idempotency-Key': 'saved-once' });
  expect((await once()).body.id).toBe((await once()).body.id);
});

test('is written, refused at its field, changed and deleted in the console, and the audit has it', async () => {
  const anne = await signedIn('fr');
  const form = await anne.go('/saved-replies/new');
  const send = (page: Page, place: string, fields: Record<string, string>): Promise<Page> =>
    anne.submit(place, { key: keyIn(page), csrf: csrfIn(page.html), ...fields });
  const refused = await send(form, '/saved-replies', { language: 'fr', name: '', subject: '', text: 'Bonjour' });
  expect([refused.status, refused.html.includes('id="f-name-fault"')]).toEqual([400, true]);
  expect(refused.html).toContain('Bonjour</textarea>');
  const saved = await send(refused, '/saved-replies', { language: 'fr', name: 'Merci', subject: '', text: 'Bonjour' });
  expect(saved.html).toContain('La réponse est enregistrée.');
  const id = /href="\/saved-replies\/(reply-\w+)">Merci</.exec(saved.html)?.[1] ?? '';
  const place = `/saved-replies/${id}`;
  const changed = await send(await anne.go(place), place, { language: 'fr', name: 'Merci bien', text: 'Bonsoir' });
  expect(changed.html).toContain('Merci bien');
  const gone = await send(await anne.go(place), `${place}/delete`, {});
  expect(gone.html).toContain('La réponse est supprimée.');
  expect((await anne.go(place)).status).toBe(404);
  const did = ['Réponse type ajoutée', 'Réponse type modifiée', 'Réponse type supprimée'];
  await eventually(
    async () => (await anne.go('/audit')).html,
    (html) => did.every((each) => html.includes(each)),
  );
  const eve = await signedIn('en', 'viewer');
  expect((await eve.go('/saved-replies/new')).html).not.toContain('<textarea');
});

test('is put into a letter in the language of its publisher, between what was typed and what is quoted', async () => {
  const id = 'contoso.replies';
  await storeOffer(world().store.database, { id });
  const offered = conforming(
    savedReply,
    await http().post('/v1/saved-replies', { ...REPLY, name: 'Where to look', subject: 'About {title}' }),
    201,
  );
  await http().post('/v1/saved-replies', { ...REPLY, language: 'fr', name: 'En français' });
  const anne = await signedIn('fr');
  const place = `/offers/${id}/do/write`;
  const form = await anne.go(place);
  expect(form.html).toContain('Where to look</option>');
  expect(form.html).not.toContain('En français</option>');
  const put = (fields: Record<string, string>): Promise<Page> =>
    anne.submit(place, { key: keyIn(form), csrf: csrfIn(form.html), reply: offered.id, put: '1', ...fields });
  const textIn = ({ html }: Page): string => /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
  const answered = await put({ subject: 'Re: Hello', text: 'First this.\r\n\r\n> How?\r\n> Ada' });
  expect(textIn(answered)).toMatch(/^First this\.\n\nHello [^{]+, about “[^{]+”\.\n\nAnne Roux\n\n(>|&gt;) How\?/);
  expect(answered.html).toContain('value="Re: Hello"');
  const fresh = await put({ subject: '', text: '' });
  expect(fresh.html).toMatch(/name="subject"[^>]*value="About [^"{]+"|value="About [^"{]+"[^>]*name="subject"/);
  // One that a colleague has deleted meanwhile changes nothing.
  await http().post(`/v1/saved-replies/${offered.id}/delete`);
  expect(textIn(await put({ subject: 'Re: Hello', text: 'First this.' }))).toBe('First this.');
});
