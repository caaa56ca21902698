import type { Instant } from '../../domain/calendar/instants';
import type { OwedStanding, EngagementOwed } from '../../domain/offer/letters';
import type { Point } from './draft';
import type { InEach, Language } from './language';

type Day = (instant: Instant) => string;

/** What is known when a letter is written. */
type Moment = { readonly at: Instant; readonly day: Day };

/** A promise with a date, before it and after it: what is late is called late. */
type Dated = { readonly ahead: (due: string) => string; readonly late: (due: string) => string };

const FIRST_CONTACT: InEach<Dated & { readonly lead: string }> = {
  en: {
    lead: 'First contact',
    ahead: (due) => `The rewards team gets in touch by ${due}.`,
    late: (due) => `The rewards team should have been in touch by ${due}, and was not. It makes up for that.`,
  },
  fr: {
    lead: 'Premier contact',
    ahead: (due) => `L’équipe des récompenses vous contacte au plus tard le ${due}.`,
    late: (due) =>
      `L’équipe des récompenses aurait dû vous contacter au plus tard le ${due}, et ne l’a pas fait. Elle va y remédier.`,
  },
};

type ManagerWords = {
  readonly lead: string;
  readonly named: (name: string, email: string, until: string) => string;
  readonly owed: (until: string) => Dated;
  readonly until: (end: string) => string;
  readonly lasting: string;
  /** What is said after it: about new offers, or about the choice of activities. */
  readonly ofTerm: string;
  readonly ofLasting: string;
};

const MANAGER: InEach<ManagerWords> = {
  en: {
    lead: 'Engagement manager',
    named: (name, email, until) => `${name} (${email}) works with you ${until}.`,
    owed: (until) => ({
      ahead: (due) => `By ${due} we name one person who works with you ${until}.`,
      late: (due) => `By ${due} we should have named one person to work with you ${until}. We make up for that.`,
    }),
    until: (end) => `until ${end}`,
    lasting: 'for as long as the offer lives',
    ofTerm: 'Each new offer of this kind gets three months of its own.',
    ofLasting: 'Which activities, and when, is your choice.',
  },
  fr: {
    lead: 'Responsable d’engagement',
    named: (name, email, until) => `${name} (${email}) vous accompagne ${until}.`,
    owed: (until) => ({
      ahead: (due) => `Au plus tard le ${due}, nous désignons une personne qui vous accompagne ${until}.`,
      late: (due) =>
        `Au plus tard le ${due}, nous aurions dû désigner une personne pour vous accompagner ${until}. Nous allons y remédier.`,
    }),
    until: (end) => `jusqu’au ${end}`,
    lasting: 'pendant toute la vie de l’offre',
    ofTerm: 'Chaque nouvelle offre de ce genre a ses propres trois mois.',
    ofLasting: 'C’est vous qui choisissez les activités et leur calendrier.',
  },
};

const BENEFITS: InEach<Point> = {
  en: { lead: 'Benefits', text: 'Activate one, and your marketing contact hears from us within a week.' },
  fr: { lead: 'Avantages', text: 'Activez-en un, et votre contact marketing a de nos nouvelles sous une semaine.' },
};

const NEWS: InEach<{ readonly lead: string; readonly ahead: string; readonly late: string }> = {
  en: {
    lead: 'News',
    ahead: 'You never go more than four weeks without a message.',
    late: 'More than four weeks have gone by without a message. We make up for that, and from then on you never go so long without one.',
  },
  fr: {
    lead: 'Nouvelles',
    ahead: 'Vous ne restez jamais plus de quatre semaines sans message.',
    late: 'Plus de quatre semaines ont passé sans message. Nous allons y remédier, et vous ne resterez plus aussi longtemps sans nouvelles.',
  },
};

const dated = ({ ahead, late }: Dated, due: Instant, { at, day }: Moment): string =>
  due <= at ? late(day(due)) : ahead(day(due));

/** What the programme owes the publisher of an offer, and by when: as it stands, whenever the offer was taken on. */
export function owedTo(language: Language, standing: OwedStanding, moment: Moment): readonly Point[] {
  const { firstContact } = standing;
  const words = FIRST_CONTACT[language];
  const contact = firstContact === null ? [] : [{ lead: words.lead, text: dated(words, firstContact, moment) }];
  return [...contact, ...owedAfterMove(language, standing, moment)];
}

/** The same for an offer that has moved to its type after going live. */
export function owedAfterMove(
  language: Language,
  { engagement, newsDue }: OwedStanding,
  moment: Moment,
): readonly Point[] {
  const { lead, ahead, late } = NEWS[language];
  const manager = engagement === null ? [] : managerPoint(language, engagement, moment);
  return [...manager, BENEFITS[language], { lead, text: newsDue !== null && newsDue <= moment.at ? late : ahead }];
}

function managerPoint(
  language: Language,
  { manager, dueAt, endsAt }: EngagementOwed,
  moment: Moment,
): readonly Point[] {
  const { lead, named, owed, until, lasting, ofTerm, ofLasting } = MANAGER[language];
  const span = endsAt === null ? lasting : until(moment.day(endsAt));
  const after = endsAt === null ? ofLasting : ofTerm;
  if (manager !== null) return [{ lead, text: `${named(manager.name, manager.email, span)} ${after}` }];
  return dueAt === null ? [] : [{ lead, text: `${dated(owed(span), dueAt, moment)} ${after}` }];
}
