import type { OfferState } from '../state';
import { type PublisherUpdate, eventOf } from '../../publisher/update';
import { AGREEMENTS } from '../events';
import type { Fields } from '../inputs';
import type { Money, SalesStanding } from '../../tiers/sales';
import { countsOf } from '../../tiers/tier';
import type { Command } from './command';

/** What the offer's publisher says to all its offers. */
export const recordPublisherUpdate: Command = (state, input, at, id) => {
  const update = readWord(input, at, id);
  return isOutdated(state, update) ? [] : [eventOf(update)];
};

/** Sales that were counted before those that are known already: late on their way, and no news any more. */
const isOutdated = (state: OfferState, { what, at }: PublisherUpdate): boolean =>
  what === 'sales' && at < (countsOf(state).at(-1)?.at ?? '');

function readWord(input: Fields, at: string, id: string): PublisherUpdate {
  const stamp = { id, at, by: '' };
  const what = input.oneOf('what', ['marketing-contact', 'agreement', 'sales']);
  switch (what) {
    case 'marketing-contact':
      return {
        ...stamp,
        what,
        name: input.text('name', 200),
        email: input.exact('email', 254),
        phone: input.exact('phone', 20),
        language: input.exact('language', 35),
      };
    case 'agreement':
      return { ...stamp, what, document: input.oneOf('document', AGREEMENTS), version: input.exact('version', 50) };
    case 'sales':
      return {
        ...stamp,
        what,
        standing: readStanding(input.within('standing')),
        lines: input.texts('lines', 200, 50),
        more: input.whole('more'),
      };
  }
}

const readStanding = (input: Fields): SalesStanding => ({
  tier: input.optionalText('tier', 100),
  counted: readMoney(input.within('counted')),
  seats: input.has('seats') ? input.whole('seats') : null,
  next: input.has('next') ? readNext(input.within('next')) : null,
  validUntil: input.optionalInstant('validUntil'),
});

const readNext = (input: Fields): SalesStanding['next'] => ({
  tier: input.exact('tier', 100),
  from: input.has('from') ? readMoney(input.within('from')) : null,
  missing: input.has('missing') ? readMoney(input.within('missing')) : null,
});

const readMoney = (input: Fields): Money => ({
  amount: input.exact('amount', 40),
  currency: input.exact('currency', 3),
});
