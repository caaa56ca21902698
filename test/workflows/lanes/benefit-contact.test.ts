import { keepHistory } from '../../support/histories';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });
const contact = { name: 'Mia Blanc', email: 'mia@contoso.example', phone: '+33123456789', language: 'fr' };

async function withContact(): Promise<Story> {
  const story = await Story.begin(world(), { type: 'list' });
  await story.says('First call');
  await story.does('put', '/marketing-contact', contact);
  return story;
}

test('contact within a week of the activation keeps the promise', async () => {
  const story = await withContact();
  await story.does('post', '/benefits/listing-optimization/activate');
  await story.passes('P3D');
  const offer = await story.says('Let us look at your listing');
  expect(offer.promises.filter(({ kind }) => kind === 'benefit-contact')).toMatchObject([
    { about: 'listing-optimization', status: 'kept' },
  ]);
  await story.passes('P10D');
  expect(await story.tickets()).toEqual([]);
});

test('a late contact: reminder, ticket at the due date, still owed until somebody calls', async () => {
  const story = await withContact();
  await story.does('post', '/benefits/listing-optimization/activate');
  await story.day(8);
  expect(await story.ledger()).toContain('benefit-contact (listing-optimization): overdue');
  expect(await story.tickets()).toEqual(['day 7: benefit-contact normal open']);
  await story.says('Here we are', { about: 'listing-optimization' });
  expect(await story.ledger()).toContain('benefit-contact (listing-optimization): kept-late');
  await story.passes('PT1M');
  expect(await story.tickets()).toEqual(['day 7: benefit-contact normal resolved (settled)']);
  await keepHistory(story, 'benefit-contact-late');
});

test('when two benefits are owed a call about nothing in particular settles neither', async () => {
  const story = await withContact();
  await story.does('post', '/benefits/listing-optimization/activate');
  await story.does('post', '/benefits/press-release-support/activate');
  await story.says('Just saying hello');
  expect((await story.ledger()).filter((line) => line.startsWith('benefit'))).toEqual([
    'benefit-contact (listing-optimization): open',
    'benefit-contact (press-release-support): open',
  ]);
  await story.says('About your listing', { about: 'listing-optimization' });
  await story.says('And now the rest');
  expect((await story.ledger()).filter((line) => line.startsWith('benefit'))).toEqual([
    'benefit-contact (listing-optimization): kept',
    'benefit-contact (press-release-support): kept',
  ]);
});

test('each benefit has its own reminder and its own ticket, and none waits for another', async () => {
  const story = await withContact();
  await story.does('post', '/benefits/listing-optimization/activate');
  await story.day(2);
  await story.does('post', '/benefits/press-release-support/activate');
  await story.day(10);
  expect(await story.tickets()).toEqual(['day 7: benefit-contact normal open', 'day 9: benefit-contact normal open']);
  expect(await story.reminded()).toEqual([
    'benefit-contact → rewards-team@followthrough.example',
    'benefit-contact → rewards-team@followthrough.example',
  ]);
});

test('declining a benefit waives what was owed for it', async () => {
  const story = await withContact();
  await story.does('post', '/benefits/listing-optimization/activate');
  await story.does('post', '/benefits/listing-optimization/decline', { note: 'No time this year' });
  await story.day(9);
  expect(await story.ledger()).toContain('benefit-contact (listing-optimization): waived');
  expect(await story.tickets()).toEqual([]);
});

test('a benefit is refused with its reason, and nothing is changed', async () => {
  const story = await Story.begin(world(), { type: 'transact' });
  const refused = async (path: string) => {
    const { status, body } = await story.http.post<{ code: string }>(`/v1/offers/${story.id}/benefits/${path}`, {});
    return [status, body.code];
  };
  expect(await refused('listing-optimization/activate')).toEqual([422, 'marketing-contact-missing']);
  const { body } = await story.http.put(`/v1/offers/${story.id}/marketing-contact`, {
    ...contact,
    email: 'partner@contoso.example',
  });
  expect(body).toMatchObject({ code: 'marketing-contact-is-account-email' });
  await story.does('put', '/marketing-contact', contact);
  expect(await refused('featured-blog/activate')).toEqual([409, 'benefit-locked']);
  expect(await refused('self-serve-resources/activate')).toEqual([409, 'benefit-not-activatable']);
  expect(await refused('no-such-thing/activate')).toEqual([404, 'unknown-benefit']);
  expect(await refused('listing-optimization/complete')).toEqual([409, 'benefit-not-activated']);
  await story.does('post', '/benefits/listing-optimization/activate');
  expect(await refused('listing-optimization/activate')).toEqual([409, 'benefit-already-activated']);
  await story.does('post', '/benefits/listing-optimization/complete');
  expect((await story.offer()).benefits.find(({ id }) => id === 'listing-optimization')?.status).toEqual('available');
});
