import type { PublisherView } from '../../../domain/publisher/view';
import { ACCOUNT, ADA, PageLinks, untouched } from '../../support/page-links';
import { eventually } from '../../support/patience';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const links = new PageLinks(world);

const FORM = '/p/do/agreement';
const VERSION = 'publisher-agreement-version';

const offerOf = (company: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const publisher = { id: company, name: 'Fabrikam', mpnId: '1', accountEmail: ACCOUNT, language: 'en' };
  return links.onboarded({ publisher, ...changes }, 3, company);
};

const agreementsOf = async (company: string) => {
  const { body } = await links.http.get<PublisherView>(`/v1/publishers/${company}`);
  return body.agreements.map(({ document, version, by }) => ({ document, version, by }));
};

/** How often an offer was told that the publisher agreement was accepted. */
const hasHeard = async (id: string): Promise<number> => {
  const { body } = await links.http.get<{ items: { kind: string }[] }>(`/v1/offers/${id}/timeline?limit=200`);
  return body.items.filter(({ kind }) => kind === 'agreement-accepted').length;
};

/** Somebody with a link to an offer, who fills in the form step by step. */
async function readerOf(id: string) {
  const token = await links.signed(id, ADA);
  const browser = links.browser();
  const sends = (html: string, fields: Record<string, string>) =>
    browser.submit(FORM, { ...untouched(html), ...fields });
  const opens = (place: string, more = '') => browser.go(`${place}?token=${token}${more}`);
  const accepts = async (document: string, version: string) => {
    const chosen = { answer: document, [`${document}-version`]: version };
    const sure = await sends((await opens(FORM)).html, chosen);
    return sends(sure.html, { sure: 'yes' });
  };
  return { browser, token, sends, opens, accepts };
}

it('a document is accepted for all offers of the company, once, in the name of who was asked once more', async () => {
  const id = await offerOf('fabrikam');
  const other = await offerOf('fabrikam');
  const ada = await readerOf(id);
  expect((await ada.opens('/p')).html).toContain('not accepted yet');

  const form = await ada.opens(FORM);
  expect(form.html).not.toMatch(/\schecked\b/);
  expect((await ada.sends(form.html, {})).status).toBe(422);
  expect((await ada.sends(form.html, { answer: 'publisher-agreement', [VERSION]: ' ' })).status).toBe(422);
  const sure = await ada.sends(form.html, { answer: 'publisher-agreement', [VERSION]: '2026-10' });
  expect(sure.html).toContain('Fabrikam accepts Publisher agreement in version 2026-10');
  expect((await ada.sends(sure.html, {})).status).toBe(422);
  expect((await ada.sends(sure.html, { sure: 'no' })).html).toContain('Nothing was changed');
  await ada.browser.once(`${FORM}?token=${ada.token}&answer=publisher-agreement&sure=yes`, { method: 'HEAD' });
  expect(await agreementsOf('fabrikam')).toEqual([]);

  const done = await Promise.all([1, 2].map(() => ada.sends(sure.html, { sure: 'yes' })));
  expect(done.some(({ html }) => html.includes('your company has accepted this document: Publisher agreement'))).toBe(
    true,
  );
  expect(await agreementsOf('fabrikam')).toEqual([
    { document: 'publisher-agreement', version: '2026-10', by: 'Ada Martin' },
  ]);
  for (const each of [id, other])
    await eventually(
      () => hasHeard(each),
      (heard) => heard === 1,
    );

  const onRecord = /version 2026-10 on \d+ \w+ \d{4}, put on record by Ada Martin/;
  for (const each of [ada, await readerOf(other)]) expect((await each.opens('/p')).html).toMatch(onRecord);
  const left = (await ada.opens(FORM)).html;
  expect(left).toContain('Publisher agreement: version 2026-10 was accepted on');
  expect(left).not.toContain(VERSION);
  expect(left).toContain('benefits-addendum-version');
  expect((await ada.opens('/p', '&lang=fr')).html).toContain('consigné par Ada Martin');
});

it('a form for a document that was accepted meanwhile accepts no other', async () => {
  const ada = await readerOf(await offerOf('tailspin'));
  const form = await ada.opens(FORM);
  const sure = await ada.sends(form.html, { answer: 'publisher-agreement', [VERSION]: '2026-10' });
  await links.http.post('/v1/publishers/tailspin/agreement', {
    ...{ document: 'publisher-agreement', version: '2025-01', by: 'Nora Diallo' },
  });
  expect((await ada.sends(sure.html, { sure: 'yes' })).status).toBe(422);
  expect(await agreementsOf('tailspin')).toEqual([
    { document: 'publisher-agreement', version: '2025-01', by: 'Nora Diallo' },
  ]);
});

it('where the programme asks for both, a benefit says so until they are accepted', async () => {
  const id = await offerOf('litware', { program: 'commercial-marketplace@2023-12' });
  const ada = await readerOf(id);
  expect((await ada.opens('/p')).html).toContain('Accept the agreements first');
  expect((await ada.opens(FORM)).html).toContain('A benefit can be activated once all are accepted.');
  for (const document of ['publisher-agreement', 'benefits-addendum'])
    expect((await ada.accepts(document, '2026-10')).html).toContain('Thank you');
  const { html } = await ada.opens('/p');
  expect(html).not.toContain('Accept the agreements first');
  expect(html).not.toContain(FORM);
  const settled = await ada.opens(FORM);
  expect(settled.html).toContain('Benefits addendum: version 2026-10 was accepted on');
  expect(settled.html).not.toContain('<form');
});

it('who only asked for technical help accepts nothing', async () => {
  const id = await offerOf('proseware', { type: 'transact' });
  await links.http.post(`/v1/offers/${id}/technical-requests`, {
    ...{ product: 'Azure', phase: 'presales', phone: '+33123456789', country: 'FR', language: 'fr' },
    ...{ description: 'Which SKU?', requester: { name: 'Zoe', email: 'zoe@agency.example' } },
  });
  const token = await links.signed(id, 'zoe@agency.example');
  const zoe = links.browser();
  expect((await zoe.go(`/p?token=${token}`)).html).not.toContain(FORM);
  const fields = { token, answer: 'publisher-agreement', [VERSION]: '1', stage: 'sure', sure: 'yes' };
  expect((await zoe.submit(FORM, fields)).status).toBe(409);
  expect(await agreementsOf('proseware')).toEqual([]);
});
