import type { LetterName } from '../../../domain/offer/letters';
import { reasonToDrop } from '../../../domain/offer/pointless';
import type { OfferState } from '../../../domain/offer/state';
import { presentNews } from '../../../domain/promises/news';
import { anOffer, ended, lifeOf, on, paused, relisted, theyWrote, weSpoke } from '../../support/lives';

const offer = anOffer();
const fresh = lifeOf(offer);
const { reminderKey, madeAt, dueAt } = presentNews(fresh);
const day = madeAt.slice(0, 10);
const after = (days: number): string => new Date(Date.parse(madeAt) + days * 86_400_000).toISOString();
const reason = (state: OfferState, key = reminderKey, letter: LetterName = 'reminder', now = after(22)) =>
  reasonToDrop(state, { key, letter }, now);

/** A state in which the working hour of the reminder has been chosen, as it is before a reminder goes out. */
const timed = (...more: Parameters<typeof on>[]): OfferState => lifeOf(offer, ...more.map((each) => on(...each)));

test('a reminder that is still asked for is sent', () => {
  expect(reason(timed())).toBeUndefined();
});

test('a reminder of what was settled is not, nor one whose date has passed or moved', () => {
  const spoke = after(21).slice(0, 10);
  expect(reason(timed([spoke, weSpoke()]))).toEqual('promise-settled');
  expect(reason(timed(), reminderKey, 'reminder', dueAt)).toEqual('past-due');
  expect(reason(timed([day, paused(after(10).slice(0, 10), 'publisher-asked')]))).toEqual('date-moved');
  expect(reason(timed(), 'nobody/knows/reminder')).toEqual('nothing-to-say');
});

test('after an ending nothing is but what is owed whatever has happened; once listed again it is asked for anew', () => {
  const over = [after(5).slice(0, 10), ended('withdrawn')] as const;
  expect(reason(timed([...over]))).toEqual('offer-ended');
  expect(reason(timed([...over]), 'welcome', 'welcome')).toBeUndefined();
  expect(reason(timed([...over], [after(6).slice(0, 10), relisted()]))).not.toEqual('offer-ended');
});

test('a question about a silence that a message has ended is not asked', () => {
  const asked = { kind: 'owner-asked', promise: `news/${madeAt}`, status: 'known', answerBy: after(35) } as const;
  const silent = [after(28).slice(0, 10), asked] as const;
  const state = timed([...silent], [after(29).slice(0, 10), theyWrote()]);
  expect(reason(state, `news/${madeAt}/owner`, 'owner-check', after(30))).toEqual('message-came');
});
