import type { MailView } from '../../../platform/store/mail-list';
import { Browser, csrfIn, type Page } from '../../support/browser';
import { Http } from '../../support/http';
import { trial } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const http = (): Http => new Http(world().url);

let offers = 0;
async function onboarded(): Promise<string> {
  const publisher = `drafting-${++offers}`;
  const body = trial({});
  const id = `${publisher}.offer`;
  await http().post('/v1/offers', { id, ...body, publisher: { ...(body['publisher'] as object), id: publisher } });
  return id;
}

async function signedIn(name: string, role = 'rewards'): Promise<Browser> {
  const browser = new Browser(world().url);
  await browser.pick(role, { name, email: `${name.toLowerCase()}@rewards.example` });
  return browser;
}

const keyIn = ({ html }: Page): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
const placeOf = (id: string): string => `/offers/${id}/do/write`;
const written = { to: 'owner', subject: 'Your listing', text: 'Shall we look at it' };

/** Types into the form that somebody has open, as its script tells it. */
const types = (browser: Browser, id: string, form: Page, more: Record<string, string> = {}): Promise<Page> =>
  browser.submit(`/offers/${id}/draft`, { ...written, key: keyIn(form), csrf: csrfIn(form.html), ...more });

test('what somebody types is kept, shown to the second person who opens the case, and gone when it is sent', async () => {
  const id = await onboarded();
  const [ada, ben] = [await signedIn('Ada'), await signedIn('Ben', 'manager')];
  const form = await ada.go(placeOf(id));
  expect((await types(ada, id, form)).html).toMatch(/Kept as a draft: <time/);
  await types(ada, id, form, { text: 'Shall we look at it on Thursday?' });

  for (const place of [`/offers/${id}`, placeOf(id), `/offers/${id}/drafts`]) {
    const { html } = await ben.go(place);
    expect(html).toContain('Ada is writing to the publisher, since');
    expect(html).toContain('Shall we look at it on Thursday?');
  }
  const own = await ada.go(`/offers/${id}`);
  expect(own.html).not.toContain('Ada is writing');
  expect(own.html).toContain('You have begun a letter that has not been sent');
  expect((await ada.go(placeOf(id))).html).toContain('Shall we look at it on Thursday?</textarea>');

  const sent = await ada.submit(placeOf(id), { ...written, key: keyIn(form), csrf: csrfIn(form.html) });
  expect(sent.url).toContain('done=write');
  // What the script of the form still had on its way brings nothing back.
  await types(ada, id, form);
  expect((await ben.go(`/offers/${id}`)).html).not.toContain('is writing');
  expect((await ada.go(placeOf(id))).html).not.toContain('Shall we look');
});

test('without scripts a button keeps it, and another one throws it away', async () => {
  const id = await onboarded();
  const ada = await signedIn('Ada');
  const form = await ada.go(placeOf(id));
  const press = (button: string): Promise<Page> =>
    ada.submit(placeOf(id), { ...written, key: keyIn(form), csrf: csrfIn(form.html), [button]: '1' });
  const kept = await press('keep');
  expect(kept.html).toContain('Kept as a draft');
  expect(kept.html).toContain('Discard the draft');
  expect((await ada.go(placeOf(id))).html).toContain('Shall we look at it</textarea>');
  const discarded = await press('discard');
  expect(discarded.html).not.toContain('Shall we look');
  // Nor does what the browser has kept come back.
  expect(discarded.html).toContain('data-drafts="fresh"');
  expect(
    (await http().get<{ items: MailView[] }>(`/v1/mail?offer=${id}`)).body.items.map(({ letter }) => letter),
  ).not.toContain('personal');
});

test('a letter of which nothing is left is no draft, and a viewer can keep none', async () => {
  const id = await onboarded();
  const [ada, eve] = [await signedIn('Ada'), await signedIn('Eve', 'viewer')];
  const form = await ada.go(placeOf(id));
  await types(ada, id, form);
  await types(ada, id, form, { subject: ' ', text: '' });
  expect((await eve.go(`/offers/${id}/drafts`)).html).not.toContain('is writing');
  await types(ada, id, form, { text: 'Again\0 and again' });
  expect((await eve.go(`/offers/${id}/drafts`)).html).toContain('Again');
  const looked = await eve.go(`/offers/${id}`);
  expect((await types(eve, id, looked)).status).toBe(403);
});

test('files are chosen in the form and go along; what is too much is told at their field', async () => {
  const id = await onboarded();
  const ada = await signedIn('Ada');
  const page = await ada.go(placeOf(id));
  const send = async (key: string, ...files: File[]): Promise<{ url: string; html: string; status: number }> => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...written, key, csrf: csrfIn(page.html) })) form.set(name, value);
    for (const file of files) form.append('attachments', file);
    const response = await ada.once(placeOf(id), { method: 'POST', body: form });
    return { url: response.headers.get('location') ?? '', status: response.status, html: await response.text() };
  };
  const large = await send('k-large', new File([Buffer.alloc(10_485_761)], 'big.bin'));
  expect(large.status).toBe(413);
  expect(large.html).toMatch(/id="f-attachments-fault"[^>]*><p>The files together may have 10 mebibytes at most/);
  const done = await send(
    'k-good',
    new File(['a,b'], 'c:\\sales.csv', { type: 'text/csv' }),
    new File(['x'], 'été.txt'),
  );
  expect(done.url).toContain('done=write');
  const { body } = await http().get<{ items: MailView[] }>(`/v1/mail?offer=${id}`);
  const letter = body.items.find((mail) => mail.letter === 'personal')?.id ?? '';
  expect((await http().get(`/v1/mail/${letter}/attachments`)).body).toEqual({
    items: [
      { n: 0, name: 'c_sales.csv', type: 'text/csv', size: 3 },
      { n: 1, name: 'été.txt', type: 'application/octet-stream', size: 1 },
    ],
  });
  // Another site cannot send such a form either.
  const forged = new FormData();
  forged.set('text', 'x');
  expect((await ada.once(placeOf(id), { method: 'POST', body: forged })).status).toBe(403);
});
