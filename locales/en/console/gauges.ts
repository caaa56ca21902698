/** The gauge of silence. */
export const silenceGauge = {
  name: 'Days of silence',
  outOf: (given: string) => `of ${given} of silence`,
  since: {
    message: (day: string) => `Last message on ${day}.`,
    publication: (day: string) => `No message since the publication on ${day}.`,
    relisting: (day: string) => `No message since it was listed again on ${day}.`,
  },
  due: (day: string, left: string) => `News is due by ${day}: ${left} left.`,
  wasDue: (day: string, late: string) => `News was due by ${day}: ${late} late.`,
  over: 'The offer has ended: no more news is owed.',
};

/** The term of the engagement manager. */
export const termBar = {
  none: 'Offers of this type have no engagement manager.',
  evergreen: (since: string) => `For as long as the offer lives, since ${since}.`,
  nobody: {
    none: '',
    'awaiting-manager': 'No manager is named yet.',
    active: '',
    completed: 'No manager was named.',
    declined: '',
  },
  alone: 'Without a manager',
  who: (name: string, since: string) => `${name}, since ${since}.`,
  standing: {
    none: () => '',
    'awaiting-manager': (left: string) => `${left} left of the term.`,
    active: (left: string) => `${left} left of the term.`,
    completed: () => 'The engagement is over.',
    declined: () => 'The publisher declined the engagement.',
  },
  name: (from: string, to: string) => `Term from ${from} to ${to}`,
  checkIn: (month: number) => `Month ${month}`,
  checkInOn: (month: number, day: string) => `Check-in of month ${month} on ${day}`,
  now: 'now',
};

/** How far sales are from the next tier. */
export const tierProgress = {
  noTiers: 'Sales unlock nothing for offers of this type.',
  noTier: 'No tier is known to be reached',
  since: (tier: string, day: string) => `${tier}, since ${day}`,
  counted: (amount: string) => `${amount} of sales count.`,
  seats: (count: string) => `${count} seats count.`,
  missing: (amount: string, tier: string) => `${amount} more to ${tier}.`,
  unknown: (tier: string) => `The mark where ${tier} begins is not known.`,
  top: 'There is no tier above.',
  name: (tier: string) => `Sales on the way to ${tier}`,
  of: (counted: string, from: string) => `${counted} of ${from}`,
  from: (amount: string) => `from ${amount}`,
  orSeats: (count: string) => `or ${count} seats`,
  unknownMark: 'mark not known',
  place: { reached: 'reached', present: 'now', next: 'next', above: 'further' },
  source: (source: string) => `Marks: ${source}`,
};

/** How long there is for a benefit. */
export const benefitClock = {
  contact: (day: string, span: string) => `Contact is due by ${day}: ${span} left.`,
  late: (day: string, span: string) => `Contact was due by ${day}: ${span} late.`,
  expiry: (day: string, span: string) => `Lapses on ${day} unless it is activated: ${span} left.`,
};
