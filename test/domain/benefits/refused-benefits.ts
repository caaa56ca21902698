import type { OfferState } from '../../../domain/offer/state';
import type { CommandName } from '../../../domain/offer/commands';
import { activated, anOffer, at, completed, declined, lifeOf, marketingContactSet, on } from '../../support/lives';

/** What is asked in vain: a sentence, the code, of which life, what, and on which day (12 March where none is said). */
export type Refused = [string, string, OfferState, CommandName, Record<string, unknown>, string?];

const LISTING = 'listing-optimization';
const offer = anOffer();
const trial = lifeOf(offer);
const contact = on('2026-03-03', marketingContactSet());
const ready = lifeOf(offer, contact);
const transact = lifeOf(anOffer({ type: 'transact' }), contact);
const lapsing = anOffer({ program: 'commercial-marketplace@2023-12' });
const activeSince10th = lifeOf(offer, contact, on('2026-03-10', activated(LISTING)));
const evergreen = lifeOf(
  anOffer({ type: 'transact' }),
  contact,
  on('2026-03-05', activated(LISTING)),
  on('2026-03-10', completed(LISTING)),
);

/** What is refused about benefits. */
export const refusedBenefits: readonly Refused[] = [
  ['a benefit that is not there', 'unknown-benefit', ready, 'activateBenefit', { benefit: 'free-beer' }],
  ['declining a benefit that is not there', 'unknown-benefit', ready, 'declineBenefit', { benefit: 'free-beer' }],
  ['completing a benefit that is not there', 'unknown-benefit', ready, 'completeBenefit', { benefit: 'free-beer' }],
  [
    'a benefit that comes by itself',
    'benefit-not-activatable',
    ready,
    'activateBenefit',
    { benefit: 'self-serve-resources' },
  ],
  ['a benefit that sales unlock', 'benefit-locked', transact, 'activateBenefit', { benefit: 'featured-blog' }],
  [
    'a benefit that is active',
    'benefit-already-activated',
    lifeOf(offer, on('2026-03-05', activated(LISTING))),
    'activateBenefit',
    { benefit: LISTING },
  ],
  [
    'a benefit that was declined',
    'benefit-over',
    lifeOf(offer, on('2026-03-05', declined(LISTING))),
    'activateBenefit',
    { benefit: LISTING },
  ],
  [
    'an activation dated before publication',
    'before-publication',
    ready,
    'activateBenefit',
    { benefit: LISTING },
    '2026-02-25',
  ],
  [
    'an activation without a marketing contact',
    'marketing-contact-missing',
    trial,
    'activateBenefit',
    { benefit: LISTING },
  ],
  [
    'declining what is used up',
    'benefit-over',
    lifeOf(offer, on('2026-03-05', completed(LISTING))),
    'declineBenefit',
    { benefit: LISTING },
  ],
  ['completing what was never activated', 'benefit-not-activated', ready, 'completeBenefit', { benefit: LISTING }],
  [
    'a lapsed benefit',
    'benefit-expired',
    lifeOf(lapsing, contact, on('2026-03-05', { kind: 'benefit-expired', benefit: LISTING })),
    'activateBenefit',
    { benefit: LISTING },
  ],
  [
    'a benefit before the agreements are accepted',
    'agreement-missing',
    lifeOf(lapsing, contact),
    'activateBenefit',
    { benefit: LISTING },
  ],
  [
    'an activity that begins later, for a trial',
    'no-scheduling',
    ready,
    'activateBenefit',
    { benefit: LISTING, startAt: at('2026-04-01') },
  ],
  [
    'one that begins in more than a year',
    'start-too-far',
    transact,
    'activateBenefit',
    { benefit: LISTING, startAt: at('2027-03-14') },
  ],
  [
    'an activation dated before the use before it',
    'before-publication',
    evergreen,
    'activateBenefit',
    { benefit: LISTING },
    '2026-03-09',
  ],
  [
    'one of the very moment in which that ended',
    'before-publication',
    evergreen,
    'activateBenefit',
    { benefit: LISTING },
    '2026-03-10',
  ],
  [
    'an end of use dated before the activation',
    'before-publication',
    activeSince10th,
    'completeBenefit',
    { benefit: LISTING },
    '2026-03-09',
  ],
  [
    'declining dated before the activation',
    'before-publication',
    activeSince10th,
    'declineBenefit',
    { benefit: LISTING },
    '2026-03-09',
  ],
  [
    'declining an activity that is used up',
    'benefit-over',
    lifeOf(offer, on('2026-03-05', activated(LISTING)), on('2026-03-06', completed(LISTING))),
    'decline',
    { what: 'activity', benefit: LISTING },
  ],
];
