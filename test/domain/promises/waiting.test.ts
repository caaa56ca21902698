import type { OfferState } from '../../../domain/offer/state';
import { ledger } from '../../../domain/promises/ledger';
import { awaitsOwner, runningCheck } from '../../../domain/duties/running-check';
import { ticketAbout, waitsFor } from '../../../domain/promises/waiting';
import {
  activated,
  anOffer,
  at,
  BEN,
  cameBack,
  ended,
  lifeOf,
  letterSent,
  on,
  ownerIs,
  ownerLeft,
  ownerUnknown,
  paused,
  resumed,
  then,
  theyWrote,
  ticketOpened,
  weSpoke,
} from '../../support/lives';

/** Published on 2 March 2026, welcomed, and spoken to on the 9th: the next news are due on 6 April. */
const state = lifeOf(
  anOffer({ type: 'list' }),
  on('2026-03-02', letterSent('welcome', 'ada@contoso.example')),
  on('2026-03-09', weSpoke()),
);
const NEWS = `news/${at('2026-03-09')}`;
const asked = (status: 'known' | 'unknown' = 'known') =>
  on('2026-04-06', { kind: 'owner-asked', promise: NEWS, status, answerBy: at('2026-04-13') });

/** For what each open promise waits, and which ticket is open about it. */
const standing = (state: OfferState, now: string): string[] =>
  ledger(state)
    .filter(({ settled }) => settled === null)
    .map((promised) => {
      const ticket = ticketAbout(state, promised)?.ticket;
      return `${promised.kind}: ${waitsFor(state, promised, at(now)) ?? 'nobody'}${ticket === undefined ? '' : `, ticket ${ticket}`}`;
    });

test.each<[string, OfferState, string, string[]]>([
  ['nothing has happened', state, '2026-03-10', ['news: nobody']],
  ['the news are late', state, '2026-04-07', ['news: nobody']],
  ['the owner is asked', then(state, asked()), '2026-04-07', ['news: owner']],
  ['the week is over', then(state, asked()), '2026-04-13', ['news: nobody']],
  ['the directory knows nobody', then(state, asked('unknown')), '2026-04-07', ['news: nobody']],
  [
    'a ticket is open',
    then(state, asked(), on('2026-04-08', ticketOpened('1', 'silence', NEWS))),
    '2026-04-09',
    ['news: nobody, ticket 1'],
  ],
  ['somebody was named', then(state, asked(), on('2026-04-08', ownerIs(BEN))), '2026-04-09', ['news: nobody']],
  ['nobody is known', then(state, asked(), on('2026-04-08', ownerUnknown())), '2026-04-08', ['news: nobody']],
  [
    'the letter came back',
    then(state, asked(), on('2026-04-07', cameBack('owner-check', 'ada@contoso.example'))),
    '2026-04-08',
    ['news: nobody'],
  ],
  [
    'the publisher asked for a pause',
    then(state, on('2026-03-20', paused('2026-04-20', 'publisher-asked'))),
    '2026-03-21',
    ['news: pause'],
  ],
  ['we wait for the publisher', then(state, on('2026-03-20', paused('2026-04-20'))), '2026-03-21', ['news: nobody']],
  [
    'the pause is over',
    then(state, on('2026-03-20', paused('2026-04-20', 'publisher-asked')), on('2026-03-25', resumed())),
    '2026-03-26',
    ['news: nobody'],
  ],
  [
    'it was late before the pause',
    then(state, on('2026-04-10', paused('2026-04-20', 'publisher-asked'))),
    '2026-04-11',
    ['news: nobody'],
  ],
  [
    'a benefit is owed in a pause',
    then(state, on('2026-03-10', activated('press-release-support')), on('2026-03-11', paused('2026-03-30'))),
    '2026-03-12',
    ['benefit-contact: pause', 'news: nobody'],
  ],
])('%s', (_what, story, now, expected) => {
  expect(standing(story, now)).toEqual(expected);
});

test('what the service sends waits for the service, until a ticket says that it cannot', () => {
  const fresh = lifeOf(anOffer({ type: 'list' }));
  expect(standing(fresh, '2026-03-02')).toEqual(['welcome: service', 'first-contact: nobody', 'news: nobody']);
  const stuck = then(fresh, on('2026-03-03', ticketOpened('5', 'welcome', 'welcome')));
  expect(standing(stuck, '2026-03-04')).toEqual(['welcome: nobody, ticket 5', 'first-contact: nobody', 'news: nobody']);
});

test('the ticket about a lost owner is about the news that are due', () => {
  const lost = then(state, on('2026-03-20', ownerLeft()), on('2026-03-20', ticketOpened('2', 'owner')));
  expect(standing(lost, '2026-03-21')).toEqual(['news: nobody, ticket 2']);
});

describe('an owner check', () => {
  test('runs from the question to the directory until a message', () => {
    expect(runningCheck(state)).toBeNull();
    expect(runningCheck(then(state, asked()))).toEqual({
      ...{ because: 'silence', askedAt: at('2026-04-06'), directory: 'known', answerBy: at('2026-04-13') },
      silentSince: at('2026-03-09'),
    });
    expect(runningCheck(then(state, asked(), on('2026-04-08', ownerIs(BEN))))).not.toBeNull();
    expect(runningCheck(then(state, asked(), on('2026-04-08', theyWrote())))).toBeNull();
    expect(runningCheck(then(state, asked(), on('2026-04-08', ended('withdrawn'))))).toBeNull();
  });

  test('runs before that where the owner is lost, for the week in which others are asked', () => {
    const lost = then(state, on('2026-03-20', ownerLeft()), on('2026-03-21', ticketOpened('2', 'owner')));
    expect(runningCheck(lost)).toEqual({
      ...{ because: 'owner-lost', askedAt: at('2026-03-21'), directory: null, answerBy: at('2026-03-28') },
      silentSince: at('2026-03-09'),
    });
    expect(awaitsOwner(lost, at('2026-03-22'))).toBe(false);
  });
});
