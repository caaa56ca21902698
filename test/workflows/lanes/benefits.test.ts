import type { OfferView } from '../../../domain/offer/view';
import { keepHistory } from '../../support/histories';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });
const contact = { name: 'Mia Blanc', email: 'mia@contoso.example', phone: '+33123456789', language: 'fr' };
const statusOf = (offer: OfferView, benefit: string): string | undefined =>
  offer.benefits.find(({ id }) => id === benefit)?.status;
const letters = async (story: Story, kind: RegExp): Promise<string[]> =>
  (await story.letters()).filter((letter) => kind.test(letter));

test('under the rules of December 2023 a trial’s benefits lapse after three months, with warnings 30 and 7 days before', async () => {
  const story = await Story.begin(world(), { program: 'commercial-marketplace@2023-12' });
  const activate = (): Promise<{ status: number; body: { code?: string } }> =>
    story.http.post(`/v1/offers/${story.id}/benefits/listing-optimization/activate`);
  await story.does('put', '/marketing-contact', contact);
  expect((await activate()).body.code).toBe('agreement-missing');
  for (const document of ['publisher-agreement', 'benefits-addendum'])
    await story.http.post(`/v1/publishers/${story.id.split('.')[0] ?? ''}/agreement`, { document, version: '2023-12' });
  await story.heard('agreement-accepted', 2);
  await story.does('post', '/benefits/listing-optimization/activate');
  const after = await story.month(3);
  expect([statusOf(after, 'listing-optimization'), statusOf(after, 'press-release-support')]).toEqual([
    'activated',
    'expired',
  ]);
  expect((await letters(story, /benefit-expiring/)).length).toBe(2);
  const late = await story.http.post<{ code: string }>(
    `/v1/offers/${story.id}/benefits/press-release-support/activate`,
  );
  expect([late.status, late.body.code]).toEqual([409, 'benefit-expired']);
  await keepHistory(story, 'benefits-lapse');
});

test('a new marketing contact is told what is owed and how to use what is active', async () => {
  const story = await Story.begin(world());
  await story.does('put', '/marketing-contact', contact);
  await story.does('post', '/benefits/listing-optimization/activate');
  await story.day(1);
  await story.does('put', '/marketing-contact', { ...contact, name: 'Noa Petit', email: 'noa@contoso.example' });
  await story.day(2);
  expect(await letters(story, /benefit-guide/)).toEqual([
    'day 0: benefit-guide → mia@contoso.example',
    'day 1: benefit-guide → noa@contoso.example',
  ]);
});

test('an activity of a transact offer is scheduled: contact is owed a week after that moment', async () => {
  const story = await Story.begin(world(), { type: 'transact', callToAction: 'get-it-now' });
  await story.does('put', '/marketing-contact', contact);
  const offer = await story.does('post', '/benefits/listing-optimization/activate', { startAt: story.at(30) });
  const promised = offer.promises.find(({ kind }) => kind === 'benefit-contact');
  expect(promised?.dueAt).toBe(story.at(37));
  expect(offer.benefits.find(({ id }) => id === 'listing-optimization')?.startAt).toBe(story.at(30));
});

test('a Dynamics offer on AppSource is pointed to ISV Connect, and has its benefits', async () => {
  const story = await Story.begin(world(), { productFamily: 'dynamics-365', storefronts: ['appsource'] });
  const offer = await story.day(1);
  expect(offer.benefits.filter(({ group }) => group === 'ISV Connect').map(({ id }) => id)).toEqual([
    'isv-connect-technical',
    'isv-connect-marketing',
    'isv-connect-sales',
  ]);
  expect(await letters(story, /pointer/)).toEqual(['day 0: pointer → ada@contoso.example']);
});

test('a list offer moves up to transact: more benefits, a manager without end, what it sold before counts, and it never moves down', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(5);
  const put = (type: string, callToAction?: string) =>
    story.http.put<{ code: string }>(`/v1/offers/${story.id}/type`, { type, ...(callToAction && { callToAction }) });
  expect((await put('transact', 'free-trial')).body.code).toBe('call-to-action-mismatch');
  expect((await put('consulting')).body.code).toBe('type-not-higher');
  await story.http.post('/v1/sales', {
    lines: [
      {
        id: `${story.id}-1`,
        offer: story.id,
        kind: 'sale',
        soldAt: story.publishedAt,
        amount: { amount: '30000.00', currency: 'USD' },
      },
    ],
  });
  const after = await story.does('put', '/type', { type: 'transact', callToAction: 'get-it-now' });
  expect([after.type, after.engagement.kind, after.tier?.id, statusOf(after, 'featured-blog')]).toEqual([
    'transact',
    'evergreen',
    'awareness',
    'locked',
  ]);
  await story.heard('sales-counted', 1);
  const counted = await story.offer();
  expect([counted.tier?.id, statusOf(counted, 'featured-blog')]).toEqual(['demand-generation', 'available']);
  expect((await put('trial')).body.code).toBe('type-not-higher');
  await story.day(13);
  expect(await story.tickets()).toContain('day 12: engagement-manager normal open');
  expect(await letters(story, /moved-up/)).toEqual(['day 5: moved-up → ada@contoso.example']);
  await keepHistory(story, 'moved-up');
});
