import {
  activated,
  anOffer,
  at,
  completed,
  declined,
  lifeOf,
  on,
  standing,
  theyWrote,
  weSpoke,
} from '../../support/lives';
import { diary, lookAfter, tellLate } from '../diary';

const offer = anOffer({ type: 'list' });
const LISTING = 'listing-optimization';
const PRESS = 'press-release-support';

/** Both benefits, as they stand. */
const both = (state: ReturnType<typeof lifeOf>, now: string): string[] => [
  standing(state, `benefit-contact/${LISTING}/${at('2026-03-10')}`, now),
  standing(state, `benefit-contact/${PRESS}/${at('2026-03-11')}`, now),
];

const listing = on('2026-03-10', activated(LISTING));
const press = on('2026-03-11', activated(PRESS));

test('a week after each activation contact is due', () => {
  expect(both(lifeOf(offer, listing, press), '2026-03-12')).toEqual(['open, due 2026-03-17', 'open, due 2026-03-18']);
  expect(both(lifeOf(offer, listing, press), '2026-03-17')).toEqual([
    'overdue since 2026-03-17',
    'open, due 2026-03-18',
  ]);
});

test('a message about a benefit keeps the promise for that benefit alone', () => {
  const state = lifeOf(offer, listing, press, on('2026-03-12', weSpoke(PRESS), 'call'));
  expect(both(state, '2026-03-13')).toEqual(['open, due 2026-03-17', 'kept on 2026-03-12 by call']);
});

test('a message about nothing in particular keeps it when only one is owed', () => {
  const state = lifeOf(offer, listing, on('2026-03-10 18:00', weSpoke(), 'call'), press);
  expect(both(state, '2026-03-13')).toEqual(['kept on 2026-03-10 18:00 by call', 'open, due 2026-03-18']);
});

test('when two are owed it keeps neither: nobody can say which was meant', () => {
  const state = lifeOf(offer, listing, press, on('2026-03-12', weSpoke(), 'call'));
  expect(both(state, '2026-03-13')).toEqual(['open, due 2026-03-17', 'open, due 2026-03-18']);
});

test('a back-dated message about one changes what a later general one settles', () => {
  const general = on('2026-03-13', weSpoke(), 'general');
  const before = lifeOf(offer, listing, press, general);
  const after = lifeOf(offer, listing, press, general, on('2026-03-12', weSpoke(LISTING), 'told-late'));
  expect(both(before, '2026-03-14')).toEqual(['open, due 2026-03-17', 'open, due 2026-03-18']);
  expect(both(after, '2026-03-14')).toEqual(['kept on 2026-03-12 by told-late', 'kept on 2026-03-13 by general']);
});

test('a message before the activation, or from the publisher, is no contact about it', () => {
  const state = lifeOf(offer, on('2026-03-09', weSpoke(LISTING)), listing, on('2026-03-12', theyWrote()));
  expect(both(state, '2026-03-13')).toEqual(['open, due 2026-03-17', 'not promised']);
});

test('at the instant of the activation it is', () => {
  const state = lifeOf(offer, on('2026-03-10', weSpoke(LISTING), 'call'), listing);
  expect(both(state, '2026-03-13')).toEqual(['kept on 2026-03-10 by call', 'not promised']);
});

test('declining the benefit waives what was owed; after contact there is nothing to waive', () => {
  const waived = lifeOf(offer, listing, press, on('2026-03-12', declined(LISTING)));
  const kept = lifeOf(offer, listing, on('2026-03-11', weSpoke(), 'call'), on('2026-03-12', declined(LISTING)));
  expect(both(waived, '2026-03-13')).toEqual(['waived on 2026-03-12', 'open, due 2026-03-18']);
  expect(both(kept, '2026-03-13')).toEqual(['kept on 2026-03-11 by call', 'not promised']);
});

test('once one is declined, a general message is about the other', () => {
  const state = lifeOf(offer, listing, press, on('2026-03-13', weSpoke(), 'call'), on('2026-03-12', declined(LISTING)));
  expect(both(state, '2026-03-14')).toEqual(['waived on 2026-03-12', 'kept on 2026-03-13 by call']);
});

test('a benefit that was used up without a word is still owed contact', () => {
  const state = lifeOf(offer, listing, on('2026-03-12', completed(LISTING)));
  expect(both(state, '2026-03-20')).toEqual(['overdue since 2026-03-17', 'not promised']);
});

test('each has its own reminder and its own ticket, which closes when contact is made', () => {
  const engine = lookAfter(offer, '2026-03-19', [on('2026-03-03', weSpoke()), listing, press]);
  tellLate(engine, at('2026-03-20'), at('2026-03-20'), weSpoke(LISTING), 'call');
  engine.goTo(at('2026-03-21'));
  expect(diary(engine, '2026-03-03')).toEqual([
    '2026-03-10 10:00 letter benefit-guide → partner@contoso.example',
    '2026-03-11 10:00 letter benefit-guide → partner@contoso.example',
    '2026-03-16 08:00 letter reminder → team@programme.example',
    '2026-03-16 10:00 letter reminder → team@programme.example',
    '2026-03-17 10:00 ticket benefit-contact opened',
    '2026-03-18 10:00 ticket benefit-contact opened',
    '2026-03-20 10:00 ticket closed',
  ]);
  expect(both(engine.life, '2026-03-21')).toEqual(['kept-late on 2026-03-20 by call', 'overdue since 2026-03-18']);
});
