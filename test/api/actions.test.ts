import type { z } from 'zod';
import { happened } from '../../api/schemas/happened';
import { offerWithWarnings } from '../../api/schemas/marketing-contact';
import { offer } from '../../api/schemas/offer';
import { pageOf } from '../../api/schemas/page';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);
const contact = { name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' };

type Offer = z.output<typeof offer>;

let offers = 0;
async function onboarded(changes: Record<string, unknown> = {}): Promise<string> {
  const publisher = `actor-${++offers}`;
  const id = `${publisher}.offer`;
  const body = trial(changes);
  // A company has one marketing contact: each of these offers has a company of its own.
  const company = { ...(body['publisher'] as object), id: publisher };
  conforming(offer, await http().post('/v1/offers', { id, ...body, publisher: company }), 201);
  return id;
}

const look = async (id: string): Promise<Offer> => conforming(offer, await http().get(`/v1/offers/${id}`));

describe('what is read after a write shows it', () => {
  const WRITES: readonly (readonly [string, 'post' | 'put', string, object, (after: Offer) => unknown, unknown])[] = [
    [
      'a message',
      'post',
      '/messages',
      { channel: 'meeting', direction: 'outbound', with: 'Ada', summary: 'We met.\nTwice.' },
      ({ promises }) => promises.find(({ kind }) => kind === 'first-contact')?.status,
      'kept',
    ],
    [
      'a manager',
      'put',
      '/engagement-manager',
      { name: 'Lea Blanc', email: 'lea@rewards.example' },
      ({ engagement: { status, manager } }) => [status, manager?.name],
      ['active', 'Lea Blanc'],
    ],
    [
      'a new owner',
      'put',
      '/owner',
      { status: 'known', name: 'Max Weber', email: 'max@contoso.example' },
      ({ owner: { name, confirmedAt } }) => [name, confirmedAt],
      ['Max Weber', null],
    ],
    ['an owner who left', 'put', '/owner', { status: 'left' }, ({ owner: { status } }) => status, 'left'],
    ['an owner nobody knows', 'put', '/owner', { status: 'unknown' }, ({ owner: { status } }) => status, 'unknown'],
    ['a marketing contact', 'put', '/marketing-contact', contact, ({ marketingContact }) => marketingContact, contact],
    [
      'a benefit that is declined',
      'post',
      '/benefits/listing-optimization/decline',
      { note: 'Not now' },
      ({ benefits }) => benefits.find(({ id }) => id === 'listing-optimization')?.reason,
      'Not now',
    ],
  ];

  it.each(WRITES)('%s', async (_what, method, path, body, shown, expected) => {
    const id = await onboarded();
    const answer = await http()[method](`/v1/offers/${id}${path}`, body);
    expect(answer.status).toBe(200);
    expect(shown(answer.body as Offer)).toEqual(expected);
    expect(shown(await look(id))).toEqual(expected);
  });

  it('a benefit from its activation to its end', async () => {
    const id = await onboarded();
    await http().put(`/v1/offers/${id}/marketing-contact`, contact);
    const benefit = `/v1/offers/${id}/benefits/listing-optimization`;
    const active = conforming(offer, await http().post(`${benefit}/activate`));
    expect(active.promises.find(({ kind }) => kind === 'benefit-contact')).toMatchObject({
      about: 'listing-optimization',
      owedTo: 'marketing-contact',
      status: 'open',
    });
    const { promises } = conforming(
      offer,
      await http().post(`/v1/offers/${id}/messages`, {
        channel: 'email',
        direction: 'outbound',
        with: 'Lou Petit',
        summary: 'Next steps',
        about: 'listing-optimization',
      }),
    );
    expect(promises.find(({ kind }) => kind === 'benefit-contact')?.evidence?.type).toBe('message');
    const done = conforming(offer, await http().post(`${benefit}/complete`, { note: 'Listing rewritten' }));
    expect(done.benefits.find(({ id: which }) => which === 'listing-optimization')?.status).toBe('used');
  });
});

it('tells the whole story in the timeline, newest first', async () => {
  const id = await onboarded();
  await http().put(`/v1/offers/${id}/engagement-manager`, { name: 'Lea Blanc', email: 'lea@rewards.example' });
  const { items } = conforming(pageOf(happened), await http().get(`/v1/offers/${id}/timeline?limit=200`));
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['manager-named', 'onboarded']));
  expect(items.map(({ at }) => at)).toEqual(
    items
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
});

it('takes a message of last week by its own time', async () => {
  const week = 7 * 86_400_000;
  const id = await onboarded({ publishedAt: new Date(Date.now() - 2 * week).toISOString() });
  const at = new Date(Date.now() - week - 3_600_000).toISOString();
  const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello', at, by: 'lea' };
  const after = conforming(offer, await http().post(`/v1/offers/${id}/messages`, message));
  expect(after.silence.lastMessageAt).toBe(at);
  expect(after.promises.find(({ kind }) => kind === 'first-contact')).toMatchObject({ status: 'kept', settledAt: at });
});

it('warns of a marketing contact that is a role', async () => {
  const id = await onboarded();
  const put = (email: string) => http().put(`/v1/offers/${id}/marketing-contact`, { ...contact, email });
  expect(conforming(offerWithWarnings, await put('Info@contoso.example')).warnings).toEqual([
    'info@ is the address of a role: letters may not reach a person.',
  ]);
  expect(conforming(offerWithWarnings, await put('lou@contoso.example')).warnings).toEqual([]);
});

describe('what is refused changes nothing', () => {
  const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello' };
  const REFUSED: readonly (readonly [string, 'post' | 'put', string, unknown, number, string, readonly string[]])[] = [
    [
      'a channel that does not exist',
      'post',
      '/messages',
      { ...message, channel: 'pigeon' },
      400,
      'invalid-request',
      ['channel'],
    ],
    [
      'a message without a summary',
      'post',
      '/messages',
      { ...message, summary: ' ' },
      400,
      'invalid-request',
      ['summary'],
    ],
    [
      'a summary with a zero byte',
      'post',
      '/messages',
      { ...message, summary: 'a\u0000' },
      400,
      'invalid-request',
      ['summary'],
    ],
    [
      'a summary of 2001 characters',
      'post',
      '/messages',
      { ...message, summary: 'a'.repeat(2_001) },
      400,
      'invalid-request',
      ['summary'],
    ],
    [
      'a message of tomorrow',
      'post',
      '/messages',
      { ...message, at: new Date(Date.now() + 2 * 86_400_000).toISOString() },
      422,
      'at-in-the-future',
      [],
    ],
    [
      'a message of the last century',
      'post',
      '/messages',
      { ...message, at: '1999-12-31T00:00:00Z' },
      400,
      'invalid-request',
      ['at'],
    ],
    ['a message about nothing known', 'post', '/messages', { ...message, about: 'cake' }, 422, 'unknown-about', []],
    ['a query', 'post', '/messages?really=true', message, 400, 'invalid-request', ['really']],
    ['a manager without an address', 'put', '/engagement-manager', { name: 'Lea' }, 400, 'invalid-request', ['email']],
    [
      'an owner who is known but not named',
      'put',
      '/owner',
      { status: 'known' },
      400,
      'invalid-request',
      ['name', 'email'],
    ],
    [
      'an owner who left but is named',
      'put',
      '/owner',
      { status: 'left', name: 'Ada' },
      400,
      'invalid-request',
      ['name'],
    ],
    ['an owner of another status', 'put', '/owner', { status: 'gone' }, 400, 'invalid-request', ['status']],
    [
      'a phone number that is none',
      'put',
      '/marketing-contact',
      { ...contact, phone: '+331' },
      400,
      'invalid-request',
      ['phone'],
    ],
    [
      'a phone number with spaces',
      'put',
      '/marketing-contact',
      { ...contact, phone: '+33 1 23 45 67 89' },
      400,
      'invalid-request',
      ['phone'],
    ],
    [
      'the account as marketing contact',
      'put',
      '/marketing-contact',
      { ...contact, email: 'Partner@contoso.example' },
      422,
      'marketing-contact-is-account-email',
      [],
    ],
    [
      'a benefit without a marketing contact',
      'post',
      '/benefits/listing-optimization/activate',
      {},
      422,
      'marketing-contact-missing',
      [],
    ],
    ['a benefit that does not exist', 'post', '/benefits/cake/activate', {}, 404, 'unknown-benefit', []],
    [
      'the end of a benefit not activated',
      'post',
      '/benefits/listing-optimization/complete',
      {},
      409,
      'benefit-not-activated',
      [],
    ],
  ];
  let id: string;
  beforeAll(async () => {
    id = await onboarded();
    // The welcome is on its way otherwise, and counts as something that happened.
    await http().post(`/v1/sandbox/offers/${id}/fast-forward`, { by: 'PT2H' });
  });

  it.each(REFUSED)('%s', async (_what, method, path, body, status, code, paths) => {
    const { revision } = await look(id);
    expect(refusal(await http()[method](`/v1/offers/${id}${path}`, body))).toEqual({ status, code, paths });
    expect((await look(id)).revision).toBe(revision);
  });

  it('a manager where there is no engagement', async () => {
    const list = await onboarded({ type: 'list' });
    const manager = { name: 'Lea', email: 'lea@rewards.example' };
    expect(refusal(await http().put(`/v1/offers/${list}/engagement-manager`, manager)).code).toBe('no-engagement');
  });

  it('a benefit for the second time', async () => {
    const twice = await onboarded();
    await http().put(`/v1/offers/${twice}/marketing-contact`, contact);
    const activate = () => http().post(`/v1/offers/${twice}/benefits/listing-optimization/activate`);
    await activate();
    expect(refusal(await activate())).toMatchObject({ status: 409, code: 'benefit-already-activated' });
  });
});
