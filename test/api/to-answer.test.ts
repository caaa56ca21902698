import { offer } from '../../api/schemas/offer';
import { pageOf } from '../../api/schemas/page';
import { toAnswer } from '../../api/schemas/to-answer';
import { keepReply } from '../../platform/store/replies';
import { Browser, csrfIn, type Page } from '../support/browser';
import { Http } from '../support/http';
import { eventually } from '../support/patience';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);

let offers = 0;
async function onboarded(): Promise<string> {
  const publisher = `asking-${++offers}`;
  const body = trial({});
  const id = `${publisher}.offer`;
  await http().post('/v1/offers', { id, ...body, publisher: { ...(body['publisher'] as object), id: publisher } });
  return id;
}

const writes = (id: string, summary: string) =>
  http().post(`/v1/offers/${id}/messages`, { channel: 'email', direction: 'inbound', with: 'Ada Martin', summary });
const listed = async (id: string, query = '') =>
  conforming(pageOf(toAnswer), await http().get(`/v1/to-answer?limit=200${query}`)).items.filter(
    (each) => each.offer.id === id,
  );
/** What waits of an offer, once the store has it. */
const waiting = async (id: string) => {
  const [first] = await eventually(
    () => listed(id),
    ({ length }) => length > 0,
  );
  if (first === undefined) throw new Error('nothing waits');
  return first;
};
const settle = (id: string, message: string, how: string, body: object = {}) =>
  http().post(`/v1/offers/${id}/messages/${encodeURIComponent(message)}/${how}`, body);

it('stands in the queue from the first message on, is taken, handed over, and settled by an answer', async () => {
  const id = await onboarded();
  await writes(id, 'Could you call me?');
  const first = await waiting(id);
  expect(first).toMatchObject({ from: 'Ada Martin', text: 'Could you call me?', holder: null, status: 'open' });
  conforming(offer, await settle(id, first.message, 'take', { by: 'Lea Blanc' }));
  expect(await listed(id)).toMatchObject([{ holder: { name: 'Lea Blanc', email: null } }]);
  const to = { name: 'Mona Lind', email: 'mona@rewards.example' };
  conforming(offer, await settle(id, first.message, 'hand-over', { to }));
  expect(await listed(id)).toMatchObject([{ holder: to }]);
  expect(await listed(id, '&scope=team')).toEqual([]);
  conforming(offer, await settle(id, first.message, 'hand-over', { to: 'team' }));
  expect(await listed(id, '&scope=team')).toHaveLength(1);
  await http().post(`/v1/offers/${id}/messages`, {
    channel: 'email',
    direction: 'outbound',
    with: 'Ada Martin',
    summary: 'On Thursday.',
  });
  await eventually(
    () => listed(id),
    ({ length }) => length === 0,
  );
  expect(refusal(await settle(id, first.message, 'take'))).toMatchObject({ status: 409, code: 'reply-settled' });
});

it('is closed as needing no answer, and a message that nobody wrote is none', async () => {
  const id = await onboarded();
  await writes(id, 'Thank you!');
  const { message } = await waiting(id);
  expect(refusal(await settle(id, 'none', 'close'))).toMatchObject({ status: 404, code: 'unknown-message' });
  conforming(offer, await settle(id, message, 'close', { note: 'Thanks only.' }));
  await eventually(
    () => listed(id),
    ({ length }) => length === 0,
  );
});

const keyIn = ({ html }: Page): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

it('is looked after in the console: on My day, taken from the queue, and answered with its words quoted', async () => {
  const id = await onboarded();
  await writes(id, 'When does the trial end?');
  const { message } = await waiting(id);
  const lea = new Browser(world().url);
  await lea.pick('rewards', { name: 'Lea Blanc', email: 'lea@rewards.example' });
  expect((await lea.go('/')).html).toMatch(/\d messages? waits? for an answer/);
  expect((await lea.go('/to-answer?scope=all')).html).toContain('When does the trial end?');
  const place = `/offers/${id}/do/take-reply?target=${encodeURIComponent(message)}`;
  const form = await lea.go(place);
  const taken = await lea.submit(place, { key: keyIn(form), csrf: csrfIn(form.html) });
  expect(taken.html).toContain('It is yours to answer.');
  expect((await listed(id))[0]?.holder).toEqual({ name: 'Lea Blanc', email: 'lea@rewards.example' });
  expect((await lea.go('/to-answer')).html).toContain('When does the trial end?');
  expect((await lea.go('/')).html).toContain('1 message waits for your answer');

  const mail = {
    id: `in-${id.replace('.', '-')}`,
    offer: id,
    from: 'Ada Martin <ada@contoso.example>',
    to: 'rewards@x.example',
  };
  await keepReply(world().store.database, {
    ...{
      ...mail,
      letter: 'reply',
      subject: 'Trial',
      text: 'When does the trial end?\nAda',
      messageId: `<${id}@x.example>`,
    },
    at: new Date().toISOString(),
  });
  const answer = await lea.go(`/offers/${id}/do/write?answers=${mail.id}`);
  expect(answer.html).toContain('value="Re: Trial"');
  expect(answer.html).toContain('> When does the trial end?');
  expect(answer.html).toMatch(/value="owner" selected/);
  // The mail of another offer is not quoted.
  const other = await onboarded();
  expect((await lea.go(`/offers/${other}/do/write?answers=${mail.id}`)).html).not.toContain('Re: Trial');
}, 60_000);

it('is counted in the navigation of every page', async () => {
  const id = await onboarded();
  await writes(id, 'Could you call me again?');
  await waiting(id);
  const count = (await http().get<{ items: readonly unknown[] }>('/v1/to-answer?limit=200')).body.items.length;
  const browser = new Browser(world().url, { 'accept-language': 'fr' });
  await browser.pick('viewer');
  for (const place of ['/offers', `/offers/${id}/do/write`, '/offers/contoso.unknown'])
    expect((await browser.go(place)).html).toContain(`À répondre <b class="waiting">${String(count)}</b>`);
});
