import { benefitItems } from '../../letters/benefit-items';
import { facts, heading, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';

type Risen = LetterContext<'tier-risen'>;

/** Sales have reached a tier: how much counts, what is new, and how far it is to the next. */
export const tierRisen: Letter<'tier-risen'> = (risen) => ({
  subject: `${risen.shortTitle} : vos ventes ont atteint un palier`,
  heading: `Palier atteint : ${risen.content.tier}`,
  blocks: [
    paragraph(
      `${risen.title} a atteint un palier des récompenses de la place de marché. Les remboursements et les ventes reconnues frauduleuses ont été retirés avant le calcul.`,
    ),
    facts([
      ['Ventes comptées à ce jour', risen.money(risen.content.counted)],
      ['Palier', risen.content.tier],
    ]),
    ...whatIsNew(risen),
    heading('Le palier suivant'),
    paragraph(nextTier(risen)),
    paragraph(
      'Si la somme repasse plus tard sous ce palier, après un remboursement par exemple, les avantages que personne n’a activés sont de nouveau verrouillés ; ceux qui sont activés restent. Si un chiffre vous paraît faux, répondez à cet e-mail ; une personne le lira.',
    ),
  ],
});

const whatIsNew = ({ content: { benefits } }: Risen): readonly Block[] =>
  benefits.length === 0
    ? [paragraph('Ce palier n’ajoute pas d’avantage ; ce qui vous était ouvert le reste.')]
    : [
        ...benefitItems('Ce qui est nouveau', benefits),
        paragraph(
          'Un avantage que vous activez dans l’Espace partenaires, à la page Récompenses de la Place de marché, est suivi sous une semaine : votre contact marketing a de nos nouvelles.',
        ),
      ];

const nextTier = ({ content: { next }, money }: Risen): string => {
  if (next === null) return 'Il n’y en a pas : c’est le palier le plus élevé.';
  if (next.missing === null)
    return `Le palier suivant est ${next.tier}. Nous ne savons pas à partir de quelle somme il commence, et ne pouvons donc pas dire ce qu’il reste à vendre.`;
  return `Le palier suivant est ${next.tier}. Il manque encore ${money(next.missing)} de ventes comptées.`;
};
