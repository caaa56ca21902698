import type { z } from 'zod';
import { pageOf } from '../../api/schemas/page';
import { suppressed } from '../../api/schemas/suppressed';
import { OWNER_LINKS, personId } from '../../platform/signed-links';
import { Http } from '../support/http';
import { eventually } from '../support/patience';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);
const list = async (offer: string) =>
  conforming(pageOf(suppressed), await http().get(`/v1/suppressed-addresses?offer=${offer}`)).items.map(
    ({ address, why }: z.output<typeof suppressed>) => [address, why],
  );

let offers = 0;

/** The welcome of an offer of its own, as its reader's mail program sees it. */
async function welcomed() {
  const id = `contoso.news-${++offers}`;
  await http().post('/v1/offers', { id, ...trial({ title: `News ${offers}` }) });
  const mail = await eventually(async () =>
    (await world().mailbox.list({ limit: 200 })).items.find(({ subject }) => subject.includes(`News ${offers}`)),
  );
  const link = /<(http[^>]+)>/.exec(mail.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
  return { id, mail, link };
}

const page = async (link: string, init: RequestInit = {}) => {
  const answer = await fetch(link, init);
  return { status: answer.status, html: await answer.text() };
};
const pressing = (advice: string, token: string): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams({ token, advice }).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});
const ONE_CLICK: RequestInit = {
  method: 'POST',
  body: 'List-Unsubscribe=One-Click',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
};

test('a mail program ends advice with one click; looking at the link never does', async () => {
  const { id, mail, link } = await welcomed();
  expect(mail.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  expect(mail.text?.replace(/\s+/g, ' ')).toContain('End the advice (what we owe you goes on)');
  for (const method of ['GET', 'HEAD', 'GET']) expect((await page(link, { method })).status).toBe(200);
  expect(await list(id)).toEqual([]);
  const clicked = await page(link, ONE_CLICK);
  expect([clicked.status, clicked.html.includes('The advice has ended')]).toEqual([200, true]);
  await eventually(async () => ((await list(id)).length === 1 ? true : undefined));
  expect(await list(id)).toEqual([['ada@contoso.example', 'unsubscribed']]);
  expect((await page(link)).html).toContain('Get it again');
});

test('pressed twice it counts once; there is a way back, and it can be ended again', async () => {
  const { id, link } = await welcomed();
  const token = new URL(link).searchParams.get('token') ?? '';
  const press = (advice: string) => page(`${world().url}/advice`, pressing(advice, token));
  const stands = (ends: number) => eventually(async () => ((await list(id)).length === ends ? true : undefined));
  await Promise.all([press('end'), press('end')]);
  await stands(1);
  expect((await press('resume')).html).toContain('No more advice?');
  await stands(0);
  await press('end');
  await stands(1);
  const { body } = await http().get<{ items: { kind: string }[] }>(`/v1/offers/${id}/timeline`);
  expect(body.items.map(({ kind }) => kind).filter((kind) => kind.startsWith('advice'))).toHaveLength(3);
});

test('a forged link, and one for something else, change nothing', async () => {
  const { id, link } = await welcomed();
  const other = await OWNER_LINKS.sign(
    world().settings.LINK_SECRET,
    { offerId: id, person: personId('ada@contoso.example'), step: 'welcome' },
    new Date().toISOString(),
  );
  for (const token of ['', 'nonsense', other, `${new URL(link).searchParams.get('token') ?? ''}x`]) {
    const answer = await page(`${world().url}/advice?token=${token}`, ONE_CLICK);
    expect(answer.status).toBe(400);
    expect(answer.html).not.toContain('contoso');
  }
  expect(await list(id)).toEqual([]);
});

test('staff end advice and let it go on; what is so already is refused', async () => {
  const { id } = await welcomed();
  const wish = (advice: string) => http().post(`/v1/offers/${id}/advice`, { address: 'sam@contoso.example', advice });
  expect((await wish('end')).status).toBe(200);
  expect(refusal(await wish('end'))).toMatchObject({ code: 'advice-already-ended' });
  expect(await list(id)).toEqual([['sam@contoso.example', 'unsubscribed']]);
  expect((await wish('resume')).status).toBe(200);
  expect(refusal(await wish('resume'))).toMatchObject({ code: 'advice-not-ended' });
  expect(await list(id)).toEqual([]);
});

test('an address that refused a letter for good is listed with its status', async () => {
  const { id, mail } = await welcomed();
  await world()
    .client.workflow.getHandle(`offer/${id}`)
    .signal('mailBounced', {
      ...{ id: 'report-1', messageId: mail.messageId, hard: true, status: '5.1.1' },
      ...{ address: 'ada@contoso.example', at: new Date().toISOString() },
    });
  await eventually(async () => ((await list(id)).length === 1 ? true : undefined));
  const { items } = conforming(pageOf(suppressed), await http().get(`/v1/suppressed-addresses?offer=${id}`));
  expect(items).toMatchObject([{ address: 'ada@contoso.example', why: 'bounced', status: '5.1.1' }]);
});
