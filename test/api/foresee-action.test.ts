import { foreseeAction } from '../../api/offers/foresee-action';
import { offer } from '../../api/schemas/offer';
import type { CommandName } from '../../domain/offer/commands';
import type { EventPayload } from '../../domain/offer/events';
import { shippedCatalogues } from '../../domain/catalogue/shipped';
import { readJournal, saveOffer } from '../../platform/store/offer-copy';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming } from './answers';
import { type Consequences, isRefused, type Refused } from '../../domain/foresee/consequences';

const world = theWorld();

const SAY = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'We spoke.' };

const look = (id: string, command: CommandName, input: Record<string, unknown> = {}): Promise<Refused | Consequences> =>
  foreseeAction({ database: world().store.database, catalogues: shippedCatalogues() }, id, command, input, 'lena');

async function effectsOf(...asked: Parameters<typeof look>): Promise<Consequences> {
  const effects = await look(...asked);
  if (isRefused(effects)) throw new Error(effects.refusal.code);
  return effects;
}

/** Something that the journal of an ended offer has last. */
async function leftBehind(id: string, payload: EventPayload): Promise<void> {
  const journal = await readJournal(world().store.database, id);
  const revision = 1 + Math.max(...journal.map((fact) => fact.revision));
  const now = new Date().toISOString();
  const fact = { ...payload, id: 'left behind', at: now, recordedAt: now, by: 'service', revision };
  await saveOffer(world().store.database, { offerId: id, fresh: [fact], clock: now });
}

it('says before what the offer shows afterwards, by the offer’s own clock', async () => {
  const story = await Story.begin(world());
  await story.day(38);
  const before = await story.offer();
  const [kept, open] = await Promise.all([effectsOf(story.id, 'recordMessage', SAY), story.tickets()]);
  expect(open.filter((ticket) => ticket.includes('open'))).toHaveLength(3);

  const after = await story.says('We spoke.');
  const settled = after.promises.filter(({ status }) => status === 'kept-late');
  expect(kept.kept.map(({ id, status }) => [id, status]).sort()).toEqual(
    settled.map(({ id, status }) => [id, status]).sort(),
  );
  expect(kept.silence).toMatchObject({ from: before.silence.dueAt, restarts: true });
  const late = Date.parse(after.silence.dueAt) - Date.parse(kept.silence?.to ?? '');
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(30_000);

  expect(kept.tickets.closes.map(({ kind }) => kind).sort()).toEqual(['first-contact', 'silence']);
  await story.passes('PT1M');
  const closed = (await story.tickets()).filter((ticket) => ticket.endsWith('(settled)'));
  expect(closed.map((ticket) => ticket.split(' ')[2]).sort()).toEqual(['first-contact', 'silence']);
});

it('records nothing', async () => {
  const story = await Story.begin(world());
  await story.day(1);
  const before = await story.offer();
  await look(story.id, 'revoke', { ground: 'illegal-activity', note: 'It was.' });
  await look(story.id, 'recordMessage', SAY);
  const after = await story.offer();
  expect({ ...after, clock: before.clock }).toEqual(before);
});

it('knows the terms of a higher type by the catalogue', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(1);
  const { made, changes } = await effectsOf(story.id, 'changeType', { type: 'trial', callToAction: 'free-trial' });
  const after = conforming(offer, await story.http.put(`/v1/offers/${story.id}/type`, { type: 'trial' }));
  expect(made.map(({ kind, status }) => [kind, status])).toEqual([['engagement-manager', 'open']]);
  expect(changes.engagement).toEqual({ from: 'none', to: after.engagement.status });
});

it('takes an action by its own time', async () => {
  const story = await Story.begin(world());
  await story.day(9);
  const now = await effectsOf(story.id, 'recordMessage', SAY);
  const earlier = await effectsOf(story.id, 'recordMessage', { ...SAY, at: story.at(2) });
  expect([now, earlier].map(({ kept }) => kept.find(({ kind }) => kind === 'first-contact')?.status)).toEqual([
    'kept-late',
    'kept',
  ]);
});

it('a ticket that an ended offer left behind is closed at the desk alone', async () => {
  const story = await Story.begin(world());
  await story.day(8);
  await story.does('post', '/delist');
  const outcome = { ticket: 'none', outcome: 'other' };
  expect(await look(story.id, 'resolveTicket', outcome)).toMatchObject({ refusal: { code: 'offer-ended' } });
  const farewell = {
    kind: 'ticket-opened',
    ticket: '4711',
    ticketKind: 'farewell',
    promise: null,
    track: null,
  } as const;
  await leftBehind(story.id, farewell);
  const effects = await effectsOf(story.id, 'resolveTicket', { ...outcome, ticket: '4711' });
  expect(effects.tickets).toEqual({ closes: [{ ticket: '4711', kind: 'farewell' }], opens: [], raises: [] });
});

describe('is refused as the API would refuse it', () => {
  const MIA = { name: 'Mia Roth', phone: '+33123456789', language: 'en', what: 'marketing-contact' };
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin(world());
    await story.day(1);
  });

  it.each([
    ['resume', {}, 'not-paused', null],
    ['recordMessage', { ...SAY, about: 'cake' }, 'unknown-about', null],
    ['recordMessage', { ...SAY, channel: 'pigeon' }, 'invalid-input', 'channel'],
    ['recordMessage', { ...SAY, at: 'yesterday' }, 'invalid-input', 'at'],
    ['recordMessage', { ...SAY, at: '2100-01-01T00:00:00Z' }, 'at-in-the-future', null],
    ['hearCompany', { ...MIA, email: 'Partner@contoso.example' }, 'marketing-contact-is-account-email', null],
    ['changeType', { type: 'transact', callToAction: 'free-trial' }, 'call-to-action-mismatch', null],
  ] as const)('%s %j', async (command, input, code, field) => {
    expect(await look(story.id, command, input)).toMatchObject({ refusal: { code }, field });
  });

  it('an offer that there is not', async () => {
    await expect(look('contoso.none', 'recordMessage', SAY)).rejects.toMatchObject({ code: 'unknown-offer' });
  });
});
