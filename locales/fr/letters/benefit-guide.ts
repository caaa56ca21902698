import { benefitItems } from '../../letters/benefit-items';
import { heading, paragraph, titled, type Block, type Draft } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { quoted } from '../typography';
import { owedFacts } from './owed';

type Guide = LetterContext<'benefit-guide'>;

/** To the marketing contact: how to use what is active, and when a person gets in touch. */
export const benefitGuide: Letter<'benefit-guide'> = (guide) =>
  guide.content.isNew ? newContact(guide) : activated(guide);

const activated = (guide: Guide): Draft => ({
  subject: `Mode d’emploi de ce qui a été activé pour ${guide.shortTitle}`,
  heading: `${named(guide)} : mode d’emploi`,
  blocks: [
    paragraph(
      `Vous recevez cet e-mail comme contact marketing de ${guide.offer.publisherName}. L’activation concerne l’offre ${guide.title}. ${begins(guide)}`,
    ),
    ...benefitItems('Mode d’emploi', guide.content.benefits),
    ...(guide.content.owed.length === 0
      ? []
      : [heading('La suite'), paragraph(contact(guide)), ...owedFacts(guide.content.owed, guide)]),
    paragraph(
      'Une question, ou ce n’est pas le moment ? Répondez à cet e-mail ; une personne le lira. Vous pouvez refuser une activité à tout moment.',
    ),
  ],
});

const newContact = (guide: Guide): Draft => ({
  subject: `Vous êtes désormais contact marketing pour ${guide.shortTitle}`,
  heading: `Vous êtes désormais contact marketing de ${guide.offer.publisherName}`,
  blocks: [
    paragraph(
      `Votre nom nous a été donné comme contact marketing. À partir d’aujourd’hui, nos e-mails au sujet des avantages de ${guide.title} vous parviennent. En cas d’erreur, répondez à celui-ci et nous corrigerons.`,
    ),
    ...(guide.content.benefits.length === 0 ? [NOTHING_ACTIVE] : []),
    ...benefitItems('Ce qui est actif, et comment l’utiliser', guide.content.benefits),
    ...titled('Ce que nous vous devons, et pour quand', owedFacts(guide.content.owed, guide)),
    paragraph('Une question sur l’un de ces points ? Répondez à cet e-mail ; une personne le lira.'),
  ],
});

function named({ content: { benefits } }: Guide): string {
  const [first, ...others] = benefits;
  return first !== undefined && others.length === 0
    ? `L’avantage ${quoted(first.title)} est activé`
    : `${benefits.length} avantages sont activés`;
}

const begins = ({ content: { startAt }, day }: Guide): string =>
  startAt === null
    ? 'Vous pouvez commencer tout de suite.'
    : `Comme votre entreprise l’a demandé, l’activité commence le ${day(startAt)} ; d’ici là, vous n’avez rien à faire.`;

const contact = ({ content: { startAt } }: Guide): string =>
  `Un membre de l’équipe des récompenses prend contact avec vous dans la semaine qui suit ${startAt === null ? 'l’activation' : 'ce jour'} :`;

const NOTHING_ACTIVE: Block = paragraph(
  'Aucun avantage de cette offre n’est actif pour le moment. Ils s’activent dans l’Espace partenaires, à la page Récompenses de la Place de marché ; un membre de l’équipe des récompenses prend alors contact avec vous sous une semaine.',
);
