import { listOwnerChecks, ownerCheckOf } from '../../../platform/store/owner-checks';
import { startTestStore, type TestStore } from '../../support/database';
import {
  ACCOUNT,
  at,
  BEN,
  cameBack,
  on,
  ownerIs,
  ownerLeft,
  ownerUnknown,
  theyWrote,
  ticketOpened,
  weSpoke,
} from '../../support/lives';
import { DAY_MS, storeOffer } from '../../support/stored-offers';
import { storeMail } from '../../support/stored-mail';
import { storeTicket } from '../../support/stored-tickets';

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

const ahead = (now: string): number => (Date.parse(at(now)) - Date.now()) / DAY_MS;
const NEWS = `news/${at('2031-02-10')}`;
const asked = (status: 'known' | 'unknown', answerBy = '2031-03-17 10:01') =>
  on('2031-03-10 10:01', { kind: 'owner-asked', promise: NEWS, status, answerBy: at(answerBy) });
const SPOKE = on('2031-02-10', weSpoke());

/** A listing that was last spoken about on 10 February 2031; its clock stands at another day. */
const offer = (name: string, now: string, ...more: (typeof SPOKE)[]): Promise<void> =>
  storeOffer(
    store.database,
    { id: `contoso.${name}`, title: name, type: 'list', publishedAt: at('2031-02-03'), ahead: ahead(now) },
    ...[SPOKE, ...more],
  );

const letter = (
  id: string,
  name: string,
  day: string,
  recipient: string,
  status: 'sent' | 'cancelled' = 'sent',
): Promise<void> =>
  storeMail(store.database, { id, offer_id: `contoso.${name}`, at: at(day), letter: 'owner-check', recipient, status });

beforeAll(async () => {
  const { database } = store;
  await offer('asked', '2031-03-12', asked('known'));
  await letter('m1', 'asked', '2031-03-10 10:02', 'ada@contoso.example');
  await letter('m0', 'asked', '2031-01-01', 'ada@contoso.example');
  await letter('m9', 'asked', '2031-03-10 10:02', 'nobody@contoso.example', 'cancelled');

  await offer('unanswered', '2031-03-20', asked('known'), on('2031-03-17 10:02', ticketOpened('1', 'silence', NEWS)));
  await storeTicket(database, { offer_id: 'contoso.unanswered', kind: 'silence', opened_at: at('2031-03-17 10:02') });
  await letter('m2', 'unanswered', '2031-03-10 10:02', 'ada@contoso.example');
  await letter('m3', 'unanswered', '2031-03-17 10:03', ACCOUNT);

  await offer(
    'answered',
    '2031-03-12',
    asked('known', '2031-03-17 10:03'),
    on('2031-03-11 08:00', ownerUnknown()),
    on('2031-03-11 09:00', ownerIs(BEN)),
  );
  const cameBackAt = on('2031-03-10 10:05', cameBack('owner-check', 'ada@contoso.example'));
  await offer(
    'came-back',
    '2031-03-11',
    asked('known'),
    cameBackAt,
    on('2031-03-10 10:06', ticketOpened('2', 'silence', NEWS)),
  );
  await storeTicket(database, { offer_id: 'contoso.came-back', kind: 'silence', opened_at: at('2031-03-10 10:06') });

  await offer(
    'left',
    '2031-02-22 09:59',
    on('2031-02-20', ownerLeft()),
    on('2031-02-20 10:01', ticketOpened('3', 'owner')),
  );
  await storeTicket(database, { offer_id: 'contoso.left', kind: 'owner', opened_at: at('2031-02-20 10:01') });
  await offer('heard', '2031-03-12', asked('known'), on('2031-03-11', theyWrote()));
  await offer('quiet', '2031-03-05');
});

test('checks that run are listed, the one with the least time left to answer first, by the clock of its offer', async () => {
  const { items } = await listOwnerChecks(store.database, { limit: 50 });
  expect(items.map(({ offer, because, ticket }) => `${offer.title}: ${because}, ${ticket ?? 'no ticket'}`)).toEqual([
    'unanswered: silence, 1',
    'asked: silence, no ticket',
    'left: owner-lost, 3',
    'answered: silence, no ticket',
    'came-back: silence, 2',
  ]);
});

test('one says who was asked and when, what the directory said, and until when an answer is awaited', async () => {
  expect(await ownerCheckOf(store.database, 'contoso.asked')).toMatchObject({
    offer: { id: 'contoso.asked', title: 'asked', publisher: 'Contoso' },
    ...{ because: 'silence', askedAt: at('2031-03-10 10:01'), directory: 'known', silentSince: at('2031-02-10') },
    ...{ answerBy: at('2031-03-17 10:01'), ticket: null, answers: [] },
    asked: [{ mail: 'm1', to: 'ada@contoso.example', at: at('2031-03-10 10:02') }],
  });
});

test('everybody who was asked is named, and what came back', async () => {
  const unanswered = await ownerCheckOf(store.database, 'contoso.unanswered');
  expect(unanswered?.asked.map(({ to }) => to)).toEqual(['ada@contoso.example', ACCOUNT]);
  expect((await ownerCheckOf(store.database, 'contoso.answered'))?.answers).toEqual([
    { is: 'unknown', at: at('2031-03-11 08:00'), who: null },
    { is: 'owner-known', at: at('2031-03-11 09:00'), who: BEN.name },
  ]);
  expect((await ownerCheckOf(store.database, 'contoso.came-back'))?.answers).toEqual([
    { is: 'bounced', at: at('2031-03-10 10:05'), who: 'ada@contoso.example' },
  ]);
});

test('an owner who is lost early is asked for within a week of the ticket', async () => {
  expect(await ownerCheckOf(store.database, 'contoso.left')).toMatchObject({
    ...{ because: 'owner-lost', directory: null, askedAt: at('2031-02-20 10:01'), answerBy: at('2031-02-27 10:01') },
    ...{ ticket: '3', answers: [] },
  });
});

test('a message ends a check', async () => {
  expect(await ownerCheckOf(store.database, 'contoso.heard')).toBeUndefined();
  expect(await ownerCheckOf(store.database, 'contoso.quiet')).toBeUndefined();
});

test('pages have each once', async () => {
  const whole = (await listOwnerChecks(store.database, { limit: 50 })).items.map(({ offer: { id } }) => id);
  const first = await listOwnerChecks(store.database, { limit: 2 });
  const rest = await listOwnerChecks(store.database, { limit: 50, cursor: first.next ?? '' });
  expect([...first.items, ...rest.items].map(({ offer: { id } }) => id)).toEqual(whole);
});
