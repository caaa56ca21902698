import type { EngagementStatus } from '../../domain/offer/engagement';
import type { InEach } from './language';

type SilenceWords = {
  readonly name: string;
  readonly outOf: (given: string) => string;
  readonly since: Readonly<Record<'message' | 'publication' | 'relisting', (day: string) => string>>;
  readonly due: (day: string, left: string) => string;
  readonly wasDue: (day: string, late: string) => string;
  readonly over: string;
};

/** The gauge of silence. */
export const SILENCE_WORDS: InEach<SilenceWords> = {
  en: {
    name: 'Days of silence',
    outOf: (given) => `of ${given} of silence`,
    since: {
      message: (day) => `Last message on ${day}.`,
      publication: (day) => `No message since the publication on ${day}.`,
      relisting: (day) => `No message since it was listed again on ${day}.`,
    },
    due: (day, left) => `News is due by ${day}: ${left} left.`,
    wasDue: (day, late) => `News was due by ${day}: ${late} late.`,
    over: 'The offer has ended: no more news is owed.',
  },
  fr: {
    name: 'Jours de silence',
    outOf: (given) => `sur ${given} de silence`,
    since: {
      message: (day) => `Dernier message le ${day}.`,
      publication: (day) => `Aucun message depuis la publication le ${day}.`,
      relisting: (day) => `Aucun message depuis la remise en ligne le ${day}.`,
    },
    due: (day, left) => `Des nouvelles sont dues au plus tard le ${day}\u00a0: encore ${left}.`,
    wasDue: (day, late) => `Des nouvelles étaient dues au plus tard le ${day}\u00a0: ${late} de retard.`,
    over: 'L’offre a pris fin\u00a0: plus aucune nouvelle n’est due.',
  },
};

type TermWords = {
  readonly none: string;
  readonly evergreen: (since: string) => string;
  readonly nobody: Readonly<Record<EngagementStatus, string>>;
  readonly alone: string;
  readonly who: (name: string, since: string) => string;
  readonly standing: Readonly<Record<EngagementStatus, (left: string) => string>>;
  readonly name: (from: string, to: string) => string;
  readonly checkIn: (month: number) => string;
  readonly checkInOn: (month: number, day: string) => string;
  readonly now: string;
};

/** The term of the engagement manager. */
export const TERM_WORDS: InEach<TermWords> = {
  en: {
    none: 'Offers of this type have no engagement manager.',
    evergreen: (since) => `For as long as the offer lives, since ${since}.`,
    nobody: {
      none: '',
      'awaiting-manager': 'No manager is named yet.',
      active: '',
      completed: 'No manager was named.',
      declined: '',
    },
    alone: 'Without a manager',
    who: (name, since) => `${name}, since ${since}.`,
    standing: {
      none: () => '',
      'awaiting-manager': (left) => `${left} left of the term.`,
      active: (left) => `${left} left of the term.`,
      completed: () => 'The engagement is over.',
      declined: () => 'The publisher declined the engagement.',
    },
    name: (from, to) => `Term from ${from} to ${to}`,
    checkIn: (month) => `Month ${month}`,
    checkInOn: (month, day) => `Check-in of month ${month} on ${day}`,
    now: 'now',
  },
  fr: {
    none: 'Les offres de ce type n’ont pas de responsable d’engagement.',
    evergreen: (since) => `Aussi longtemps que vit l’offre, depuis le ${since}.`,
    nobody: {
      none: '',
      'awaiting-manager': 'Aucun responsable n’est encore désigné.',
      active: '',
      completed: 'Aucun responsable n’a été désigné.',
      declined: '',
    },
    alone: 'Sans responsable',
    who: (name, since) => `${name}, depuis le ${since}.`,
    standing: {
      none: () => '',
      'awaiting-manager': (left) => `Encore ${left} jusqu’au terme.`,
      active: (left) => `Encore ${left} jusqu’au terme.`,
      completed: () => 'L’engagement est terminé.',
      declined: () => 'L’éditeur a refusé l’engagement.',
    },
    name: (from, to) => `Durée du ${from} au ${to}`,
    checkIn: (month) => `Mois ${month}`,
    checkInOn: (month, day) => `Point du mois ${month} le ${day}`,
    now: 'maintenant',
  },
};

type TierWords = {
  readonly noTiers: string;
  readonly noTier: string;
  readonly since: (tier: string, day: string) => string;
  readonly counted: (amount: string) => string;
  readonly seats: (count: string) => string;
  readonly missing: (amount: string, tier: string) => string;
  readonly unknown: (tier: string) => string;
  readonly top: string;
  readonly name: (tier: string) => string;
  readonly of: (counted: string, from: string) => string;
  readonly from: (amount: string) => string;
  readonly orSeats: (count: string) => string;
  readonly unknownMark: string;
  readonly place: Readonly<Record<'reached' | 'present' | 'next' | 'above', string>>;
  readonly source: (source: string) => string;
};

/** How far sales are from the next tier. */
export const TIER_WORDS: InEach<TierWords> = {
  en: {
    noTiers: 'Sales unlock nothing for offers of this type.',
    noTier: 'No tier is known to be reached',
    since: (tier, day) => `${tier}, since ${day}`,
    counted: (amount) => `${amount} of sales count.`,
    seats: (count) => `${count} seats count.`,
    missing: (amount, tier) => `${amount} more to ${tier}.`,
    unknown: (tier) => `The mark where ${tier} begins is not known.`,
    top: 'There is no tier above.',
    name: (tier) => `Sales on the way to ${tier}`,
    of: (counted, from) => `${counted} of ${from}`,
    from: (amount) => `from ${amount}`,
    orSeats: (count) => `or ${count} seats`,
    unknownMark: 'mark not known',
    place: { reached: 'reached', present: 'now', next: 'next', above: 'further' },
    source: (source) => `Marks: ${source}`,
  },
  fr: {
    noTiers: 'Les ventes ne déverrouillent rien pour les offres de ce type.',
    noTier: 'Aucun palier connu n’est atteint',
    since: (tier, day) => `${tier}, depuis le ${day}`,
    counted: (amount) => `${amount} de ventes comptent.`,
    seats: (count) => `${count} licences comptent.`,
    missing: (amount, tier) => `Encore ${amount} jusqu’à ${tier}.`,
    unknown: (tier) => `Le seuil où commence ${tier} n’est pas connu.`,
    top: 'Il n’y a pas de palier au-dessus.',
    name: (tier) => `Ventes en route vers ${tier}`,
    of: (counted, from) => `${counted} sur ${from}`,
    from: (amount) => `à partir de ${amount}`,
    orSeats: (count) => `ou ${count} licences`,
    unknownMark: 'seuil inconnu',
    place: { reached: 'atteint', present: 'actuel', next: 'suivant', above: 'plus loin' },
    source: (source) => `Seuils\u00a0: ${source}`,
  },
};

type ClockWords = Readonly<Record<'contact' | 'late' | 'expiry', (day: string, span: string) => string>>;

/** How long there is for a benefit. */
export const CLOCK_WORDS: InEach<ClockWords> = {
  en: {
    contact: (day, span) => `Contact is due by ${day}: ${span} left.`,
    late: (day, span) => `Contact was due by ${day}: ${span} late.`,
    expiry: (day, span) => `Lapses on ${day} unless it is activated: ${span} left.`,
  },
  fr: {
    contact: (day, span) => `Prise de contact due au plus tard le ${day}\u00a0: encore ${span}.`,
    late: (day, span) => `Prise de contact due au plus tard le ${day}\u00a0: ${span} de retard.`,
    expiry: (day, span) => `Expire le ${day} sans activation\u00a0: encore ${span}.`,
  },
};
