import type { Forms } from '../../language';

/** A company with all that holds for its offers together. */
export const publishers = {
  title: 'Publishers',
  says: 'The companies behind the offers: one marketing contact, one set of agreements and one account for all of them.',
  search: 'Company',
  searchHint: 'Part of a name, an id, a Partner Network id, an e-mail',
  find: 'Find',
  clear: 'Show all',
  heads: {
    company: 'Company',
    mpnId: 'Partner Network id',
    account: 'Account',
    contact: 'Marketing contact',
    since: 'With us since',
  },
  noContact: 'nobody yet',
  unwatched: 'nobody looks after it',
  none: 'No company yet: one appears with its first offer.',
  noneFound: 'No company is like that.',
  more: 'More companies',
  facts: {
    mpnId: 'Partner Network id',
    account: 'Account',
    country: 'Country',
    zone: 'Time zone',
    since: 'With us since',
  },
  part: {
    contact: 'Marketing contact',
    agreements: 'Agreements',
    sales: 'Sales of all offers together',
    offers: 'Offers',
    delisting: 'Delisting',
  },
  contactNeeded: 'Nobody yet. A marketing or sales benefit cannot be activated before somebody is named.',
  agreement: { document: 'Document', version: 'Version', accepted: 'Accepted', by: 'Recorded by' },
  noAgreement: 'None is recorded. Some programmes ask for them before a benefit is activated.',
  total: { program: 'Programme', counted: 'Counted', tier: 'Tier', next: 'To the next tier' },
  noTotals: 'No programme of its offers counts the sales of a company together; each offer shows its own.',
  noTier: 'none',
  topTier: 'This is the highest.',
  missing: (amount: string, tier: string) => `${amount} more for ${tier}`,
  unknownMark: (tier: string) => `Where ${tier} begins is unknown.`,
  offer: { title: 'Offer', type: 'Type', stage: 'Stage', due: 'Next due' },
  nothingDue: 'nothing',
  allOffers: 'All of them in the table of offers',
};

/** How far the delisting of a company is. */
export const delisting = {
  asked: 'Asked for',
  by: (name: string) => `by ${name}`,
  progress: (done: string, total: string) => `${done} of ${total} are done.`,
  finished: 'Finished',
  running: 'It goes on by itself; this page follows.',
  heads: { offer: 'Offer', result: 'Result' },
  result: { delisted: 'delisted', 'already-ended': 'had ended before', failed: 'could not be ended' },
};

/** Offers that are looked after. */
export const liveOffers: Forms = { one: 'live offer', many: 'live offers' };
