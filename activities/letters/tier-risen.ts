import { moneyIn } from '../../locales/money';
import { benefitItems } from './benefit-items';
import { facts, heading, paragraph, type Block } from './draft';
import type { InEach } from './language';
import type { Letter, LetterContext } from './letter';

type Risen = LetterContext<'tier-risen'>;

/** Sales have reached a tier: how much counts, what is new, and how far it is to the next. */
export const tierRisen: Letter<'tier-risen'> = {
  reader: 'publisher',

  en: (risen) => ({
    subject: `${risen.shortTitle}: sales have reached a tier`,
    heading: `Tier reached: ${risen.content.tier}`,
    blocks: [
      paragraph(
        `${risen.title} has reached a tier of the marketplace rewards. Refunds and sales found to be fraudulent have been taken out before counting.`,
      ),
      facts([
        ['Sales counted so far', moneyIn('en', risen.content.counted)],
        ['Tier', risen.content.tier],
      ]),
      ...NEW.en(risen),
      heading('The next tier'),
      paragraph(NEXT.en(risen)),
      paragraph(
        'If the sum falls below the tier later, by a refund for example, benefits that nobody has activated lock again; those activated stay. If a figure looks wrong to you, reply to this email; a person reads it.',
      ),
    ],
  }),

  fr: (risen) => ({
    subject: `${risen.shortTitle} : vos ventes ont atteint un palier`,
    heading: `Palier atteint : ${risen.content.tier}`,
    blocks: [
      paragraph(
        `${risen.title} a atteint un palier des récompenses de la place de marché. Les remboursements et les ventes reconnues frauduleuses ont été retirés avant le calcul.`,
      ),
      facts([
        ['Ventes comptées à ce jour', moneyIn('fr', risen.content.counted)],
        ['Palier', risen.content.tier],
      ]),
      ...NEW.fr(risen),
      heading('Le palier suivant'),
      paragraph(NEXT.fr(risen)),
      paragraph(
        'Si la somme repasse plus tard sous ce palier, après un remboursement par exemple, les avantages que personne n’a activés sont de nouveau verrouillés ; ceux qui sont activés restent. Si un chiffre vous paraît faux, répondez à cet e-mail ; une personne le lira.',
      ),
    ],
  }),
};

const NEW: InEach<(risen: Risen) => readonly Block[]> = {
  en: ({ content: { benefits } }) =>
    benefits.length === 0
      ? [paragraph('No benefit is added by this tier; what was open to you stays open.')]
      : [
          ...benefitItems('What is new', benefits),
          paragraph(
            'A benefit that you activate in Partner Center, on the Marketplace Rewards page, is followed up within a week: your marketing contact hears from us.',
          ),
        ],
  fr: ({ content: { benefits } }) =>
    benefits.length === 0
      ? [paragraph('Ce palier n’ajoute pas d’avantage ; ce qui vous était ouvert le reste.')]
      : [
          ...benefitItems('Ce qui est nouveau', benefits),
          paragraph(
            'Un avantage que vous activez dans l’Espace partenaires, à la page Récompenses de la Place de marché, est suivi sous une semaine : votre contact marketing a de nos nouvelles.',
          ),
        ],
};

const NEXT: InEach<(risen: Risen) => string> = {
  en: ({ content: { next } }) => {
    if (next === null) return 'There is none: this is the top tier.';
    if (next.missing === null)
      return `The next tier is ${next.tier}. From what sum it begins is not known to us, so we cannot say how far it is.`;
    return `The next tier is ${next.tier}. Still missing: ${moneyIn('en', next.missing)} of counted sales.`;
  },
  fr: ({ content: { next } }) => {
    if (next === null) return 'Il n’y en a pas : c’est le palier le plus élevé.';
    if (next.missing === null)
      return `Le palier suivant est ${next.tier}. Nous ne savons pas à partir de quelle somme il commence, et ne pouvons donc pas dire ce qu’il reste à vendre.`;
    return `Le palier suivant est ${next.tier}. Il manque encore ${moneyIn('fr', next.missing)} de ventes comptées.`;
  },
};
