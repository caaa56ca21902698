import type { Browser, Page } from '../../support/browser';
import { ACCOUNT, ADA, PageLinks, untouched } from '../../support/page-links';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const links = new PageLinks(world);

/** Somebody at the page of an offer. */
class Reader {
  private constructor(
    private readonly browser: Browser,
    readonly token: string,
  ) {}

  static async of(id: string, email = ADA): Promise<Reader> {
    return new Reader(links.browser(), await links.signed(id, email));
  }

  opens(act: string, more = ''): Promise<Page> {
    return this.browser.go(`/p/do/${act}?token=${this.token}${more}`);
  }

  /** Fills in the form of an act and sends it. */
  async sends(act: string, fields: Record<string, string>, more = ''): Promise<Page> {
    return this.goesOn(act, await this.opens(act, more), fields);
  }

  /** Fills in the form that is on a page. */
  goesOn(act: string, { html }: Page, fields: Record<string, string>): Promise<Page> {
    return this.browser.submit(`/p/do/${act}`, { ...untouched(html), ...fields });
  }

  page(): Promise<Page> {
    return this.browser.go(`/p?token=${this.token}`);
  }
}

type Offer = {
  owner: { status: string; name: string | null; email: string | null; confirmedAt: string | null };
  marketingContact: { name: string } | null;
  engagement: { status: string };
  paused: { reason: string; until: string } | null;
  benefits: { id: string; status: string; path: string; category: string }[];
  technicalRequests: { product: string; requester: { email: string } }[];
};

const offerOf = async (id: string): Promise<Offer> => (await links.http.get<Offer>(`/v1/offers/${id}`)).body;

const LOU = { name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33 1 23 45 67 89', language: 'fr' };

describe('who looks after the offer', () => {
  it('the owner confirms, once however often it is sent, and the form then says so', async () => {
    const id = await links.onboarded();
    const ada = await Reader.of(id);
    const form = await ada.opens('owner');
    const pages = await Promise.all([1, 2, 3].map(() => ada.goesOn('owner', form, { answer: 'me' })));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(pages[0]?.html).toContain('Thank you');
    expect((await offerOf(id)).owner).toMatchObject({ status: 'known', email: ADA });
    expect((await offerOf(id)).owner.confirmedAt).not.toBeNull();
    const { body } = await links.http.get<{ items: { kind: string; by: string }[] }>(`/v1/offers/${id}/timeline`);
    expect(body.items.filter(({ kind }) => kind === 'owner-confirmed')).toMatchObject([{ by: 'Ada Martin' }]);
    expect((await ada.opens('owner')).html).toContain('Ada Martin was confirmed on');
  });

  it('somebody else is named only after it was asked once more', async () => {
    const id = await links.onboarded();
    const ada = await Reader.of(id);
    const named = { answer: 'other', name: 'Max Weber', email: 'max@contoso.example' };
    const sure = await ada.sends('owner', named);
    expect(sure.html).toContain('Please confirm');
    expect(sure.html).toContain('Max Weber (max@contoso.example)');
    expect((await ada.goesOn('owner', sure, {})).status).toBe(422);
    expect((await ada.goesOn('owner', sure, { sure: 'no' })).html).toContain('Nothing was changed');
    expect((await offerOf(id)).owner.name).toBe('Ada Martin');
    expect((await ada.goesOn('owner', sure, { sure: 'yes' })).html).toContain('Thank you');
    expect((await offerOf(id)).owner).toMatchObject({ status: 'known', email: 'max@contoso.example' });
    expect((await ada.page()).status).toBe(410);
  });

  it('the account says that it is the owner now, under the name that is given', async () => {
    const id = await links.onboarded();
    const account = await Reader.of(id, ACCOUNT);
    const nameless = await account.sends('owner', { answer: 'me', ownName: ' ' });
    expect(nameless.status).toBe(422);
    await account.sends('owner', { answer: 'me', ownName: 'Nora Diallo' });
    expect((await offerOf(id)).owner).toMatchObject({ name: 'Nora Diallo', email: ACCOUNT });
  });
});

it('names the marketing contact, then activates one benefit and declines another', async () => {
  const id = await links.onboarded();
  const ada = await Reader.of(id);
  const own = await ada.sends('marketing-contact', { ...LOU, email: ACCOUNT });
  expect(own.status).toBe(422);
  expect(own.html).toContain('needs an address other than the account');
  expect((await ada.sends('marketing-contact', LOU)).html).toContain('Thank you');
  expect((await offerOf(id)).marketingContact).toMatchObject({ name: 'Lou Petit', phone: '+33123456789' });

  const [first, second] = (await offerOf(id)).benefits.filter(
    ({ status, path }) => status === 'available' && path === 'activate-button',
  );
  await ada.sends('benefit', { answer: 'activate' }, `&about=${first?.id ?? ''}`);
  const sure = await ada.sends('benefit', { answer: 'decline', note: 'Not now.' }, `&about=${second?.id ?? ''}`);
  await ada.goesOn('benefit', sure, { sure: 'yes' });
  const after = (await offerOf(id)).benefits;
  expect(after.find((each) => each.id === first?.id)?.status).toBe('activated');
  expect(after.find((each) => each.id === second?.id)?.status).toBe('declined');
  expect((await ada.opens('benefit', `&about=${second?.id ?? ''}`)).html).toContain('It was declined on');
});

it('says in the reader’s language why a benefit cannot be activated yet', async () => {
  const publisher = { id: 'contoso', name: 'Contoso', mpnId: '1', accountEmail: ACCOUNT, language: 'en' };
  const id = await links.onboarded({ publisher: { ...publisher, id: 'fabrikam' } }, 3, 'fabrikam');
  const ada = await Reader.of(id);
  const benefit = (await offerOf(id)).benefits.find(
    ({ status, path, category }) => status === 'available' && path === 'activate-button' && category === 'marketing',
  );
  const refused = await ada.sends('benefit', { answer: 'activate' }, `&lang=fr&about=${benefit?.id ?? ''}`);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('contact marketing');
  expect(refused.html).toContain('lang="fr"');
});

it('asks for technical help, in the person’s name', async () => {
  const id = await links.onboarded({ type: 'transact' });
  const ada = await Reader.of(id);
  const help = { product: 'Azure', phase: 'presales', phone: '+33123456789', country: 'fr', description: 'Which SKU?' };
  expect((await ada.sends('technical-help', help)).html).toContain('Thank you');
  expect((await offerOf(id)).technicalRequests).toMatchObject([{ product: 'Azure', requester: { email: ADA } }]);
});

it('asks for quiet and ends it', async () => {
  const id = await links.onboarded();
  const ada = await Reader.of(id);
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const far = new Date(Date.now() + 80 * 86_400_000).toISOString().slice(0, 10);
  expect((await ada.sends('quiet', { until: far })).html).toContain('60 days');
  expect((await ada.sends('quiet', { until: day })).html).toContain('Thank you');
  expect((await offerOf(id)).paused).toMatchObject({ reason: 'publisher-asked' });
  expect((await ada.page()).html).toContain('You asked for quiet');
  expect((await ada.sends('quiet', { answer: 'resume' })).html).toContain('Thank you');
  expect((await offerOf(id)).paused).toBeNull();
});

it('leaves the engagement only after it was asked once more, and the form then says so', async () => {
  const id = await links.onboarded();
  const ada = await Reader.of(id);
  const sure = await ada.sends('leave', { answer: 'leave' });
  expect((await offerOf(id)).engagement.status).toBe('awaiting-manager');
  expect((await ada.goesOn('leave', sure, { sure: 'yes' })).html).toContain('Thank you');
  expect((await offerOf(id)).engagement.status).toBe('declined');
  const after = await ada.opens('leave');
  expect(after.html).toContain('You have left the engagement');
  expect(after.html).not.toContain('<form');
});

it('what is written is a message of the publisher, whole on its page, and counts once', async () => {
  const id = await links.onboarded();
  const ada = await Reader.of(id);
  const text = `When does it start?\n${'And then? '.repeat(40)}The end.`;
  const form = await ada.opens('write');
  await ada.goesOn('write', form, { message: text });
  expect((await ada.goesOn('write', form, { message: text })).html).toContain('Thank you');
  const { body } = await links.http.get<{ items: { kind: string; by: string; data: { mail?: string } }[] }>(
    `/v1/offers/${id}/timeline`,
  );
  const messages = body.items.filter(({ kind }) => kind === 'message');
  expect(messages).toMatchObject([{ by: 'Ada Martin', data: { channel: 'portal', direction: 'inbound' } }]);
  expect((await ada.page()).html).toContain('The end.');
  const { body: mail } = await links.http.get<{ items: { letter: string; text: string }[] }>(
    `/v1/mail?offer=${id}&direction=inbound`,
  );
  expect(mail.items).toMatchObject([{ letter: 'page-message', text }]);
});

it('who only asked for technical help may write and ask again, and nothing else', async () => {
  const id = await links.onboarded({ type: 'transact' });
  await links.http.post(`/v1/offers/${id}/technical-requests`, {
    ...{ product: 'Azure', phase: 'presales', phone: '+33123456789', country: 'FR', language: 'fr' },
    ...{ description: 'Which SKU?', requester: { name: 'Zoe', email: 'zoe@agency.example' } },
  });
  const zoe = await Reader.of(id, 'zoe@agency.example');
  const { html } = await zoe.page();
  expect(html).toContain('/p/do/write');
  expect(html).not.toContain('/p/do/owner');
  const refused = await zoe.sends('leave', { token: zoe.token, answer: 'leave' });
  expect(refused.status).toBe(409);
});
