import { wholePlan } from '../../../domain/offer/plan';
import { ACCOUNT, ADA, anOffer, at, type Dated, lifeOf, on, salesReach } from '../../support/lives';

const DYNAMICS = anOffer({ productFamily: 'dynamics-365', storefronts: ['appsource'] });
const SOLD = anOffer({ type: 'transact' });
const ended = (address: string): Dated =>
  on('2026-03-04', { kind: 'advice-ended', address, how: 'unsubscribed' }, `ended for ${address}`);

/** The steps that are planned, by the beginnings of their keys. */
const planned = (offer = DYNAMICS, ...facts: readonly Dated[]): string[] =>
  wholePlan(lifeOf(offer, ...facts), at('2026-03-05 11:00')).map(({ key }) => key.replace(/\/.*/, ''));

test('who has ended advice gets what is owed and nothing beside it', () => {
  const before = planned(DYNAMICS);
  const after = planned(DYNAMICS, ended(ADA.email));
  expect(before.filter((key) => !after.includes(key))).toEqual(['pointer']);
  expect(after).toContain('welcome');
});

test('it is about that address alone, and goes on when it is wanted again', () => {
  expect(planned(DYNAMICS, ended(ACCOUNT))).toContain('pointer');
  const resumed = on('2026-03-05', { kind: 'advice-resumed', address: ADA.email });
  expect(planned(DYNAMICS, ended(ADA.email), resumed)).toContain('pointer');
});

test('a tier that is reached is told to the marketing reader, unless they have ended advice', () => {
  const risen = on('2026-03-05', salesReach('co-sell', '30000.00'));
  expect(planned(SOLD, risen)).toContain('tier-risen');
  expect(planned(SOLD, ended(ADA.email), ended(ACCOUNT), risen)).not.toContain('tier-risen');
});
