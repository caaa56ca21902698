import { benefitItems } from './benefit-items';
import { heading, paragraph, type Block, type Draft } from './draft';
import { quoted, type InEach, type Language } from './language';
import type { Letter, LetterContext } from './letter';
import { owedFacts } from './promise-names';

type Guide = LetterContext<'benefit-guide'>;

/** To the marketing contact: how to use what is active, and when a person gets in touch. */
export const benefitGuide: Letter<'benefit-guide'> = {
  reader: 'publisher',
  en: (guide) => (guide.content.isNew ? NEW_CONTACT.en(guide) : ACTIVATED.en(guide)),
  fr: (guide) => (guide.content.isNew ? NEW_CONTACT.fr(guide) : ACTIVATED.fr(guide)),
};

const ACTIVATED: InEach<(guide: Guide) => Draft> = {
  en: (guide) => ({
    subject: `How to use what was activated for ${guide.shortTitle}`,
    heading: `${named('en', guide)}: how to use ${guide.content.benefits.length === 1 ? 'it' : 'them'}`,
    blocks: [
      paragraph(
        `You get this email as the marketing contact of ${guide.offer.publisherName}. The activation is for the offer ${guide.title}. ${BEGINS.en(guide)}`,
      ),
      ...benefitItems('How to use it', guide.content.benefits),
      ...owed('en', guide, 'What follows', [paragraph(CONTACT.en(guide))]),
      paragraph(
        'A question, or the wrong moment? Reply to this email; a person reads it. You can decline any activity at any time.',
      ),
    ],
  }),
  fr: (guide) => ({
    subject: `Mode d’emploi de ce qui a été activé pour ${guide.shortTitle}`,
    heading: `${named('fr', guide)} : mode d’emploi`,
    blocks: [
      paragraph(
        `Vous recevez cet e-mail comme contact marketing de ${guide.offer.publisherName}. L’activation concerne l’offre ${guide.title}. ${BEGINS.fr(guide)}`,
      ),
      ...benefitItems('Mode d’emploi', guide.content.benefits),
      ...owed('fr', guide, 'La suite', [paragraph(CONTACT.fr(guide))]),
      paragraph(
        'Une question, ou ce n’est pas le moment ? Répondez à cet e-mail ; une personne le lira. Vous pouvez refuser une activité à tout moment.',
      ),
    ],
  }),
};

const NEW_CONTACT: InEach<(guide: Guide) => Draft> = {
  en: (guide) => ({
    subject: `You are now the marketing contact for ${guide.shortTitle}`,
    heading: `You are now the marketing contact of ${guide.offer.publisherName}`,
    blocks: [
      paragraph(
        `We have been given your name as the marketing contact. From today, our emails about the benefits of ${guide.title} come to you. If that is a mistake, reply to this one and we will correct it.`,
      ),
      ...(guide.content.benefits.length === 0 ? [NOTHING_ACTIVE.en] : []),
      ...benefitItems('What is active, and how to use it', guide.content.benefits),
      ...owed('en', guide, 'What we owe you, and by when', []),
      paragraph('A question about any of this? Reply to this email; a person reads it.'),
    ],
  }),
  fr: (guide) => ({
    subject: `Vous êtes désormais contact marketing pour ${guide.shortTitle}`,
    heading: `Vous êtes désormais contact marketing de ${guide.offer.publisherName}`,
    blocks: [
      paragraph(
        `Votre nom nous a été donné comme contact marketing. À partir d’aujourd’hui, nos e-mails au sujet des avantages de ${guide.title} vous parviennent. En cas d’erreur, répondez à celui-ci et nous corrigerons.`,
      ),
      ...(guide.content.benefits.length === 0 ? [NOTHING_ACTIVE.fr] : []),
      ...benefitItems('Ce qui est actif, et comment l’utiliser', guide.content.benefits),
      ...owed('fr', guide, 'Ce que nous vous devons, et pour quand', []),
      paragraph('Une question sur l’un de ces points ? Répondez à cet e-mail ; une personne le lira.'),
    ],
  }),
};

const NAMED: InEach<{ readonly one: (title: string) => string; readonly more: (count: number) => string }> = {
  en: { one: (title) => `${title} was activated`, more: (count) => `${count} benefits were activated` },
  fr: { one: (title) => `L’avantage ${title} est activé`, more: (count) => `${count} avantages sont activés` },
};

function named(language: Language, { content: { benefits } }: Guide): string {
  const [first, ...others] = benefits;
  return first !== undefined && others.length === 0
    ? NAMED[language].one(quoted(language, first.title))
    : NAMED[language].more(benefits.length);
}

const BEGINS: InEach<(guide: Guide) => string> = {
  en: ({ content: { startAt }, day }) =>
    startAt === null
      ? 'You can begin at once.'
      : `As your company asked, the activity begins on ${day(startAt)}; until then you need do nothing.`,
  fr: ({ content: { startAt }, day }) =>
    startAt === null
      ? 'Vous pouvez commencer tout de suite.'
      : `Comme votre entreprise l’a demandé, l’activité commence le ${day(startAt)} ; d’ici là, vous n’avez rien à faire.`,
};

const CONTACT: InEach<(guide: Guide) => string> = {
  en: ({ content: { startAt } }) =>
    `A member of the rewards team contacts you within a week of ${startAt === null ? 'the activation' : 'that day'}:`,
  fr: ({ content: { startAt } }) =>
    `Un membre de l’équipe des récompenses prend contact avec vous dans la semaine qui suit ${startAt === null ? 'l’activation' : 'ce jour'} :`,
};

const NOTHING_ACTIVE: InEach<Block> = {
  en: paragraph(
    'No benefit of this offer is active at present. Benefits are activated in Partner Center, on the Marketplace Rewards page; when one is, a member of the rewards team contacts you within a week.',
  ),
  fr: paragraph(
    'Aucun avantage de cette offre n’est actif pour le moment. Ils s’activent dans l’Espace partenaires, à la page Récompenses de la Place de marché ; un membre de l’équipe des récompenses prend alors contact avec vous sous une semaine.',
  ),
};

function owed(language: Language, guide: Guide, title: string, before: readonly Block[]): readonly Block[] {
  const items = owedFacts(language, guide.content.owed, guide);
  return items.length === 0 ? [] : [heading(title), ...before, ...items];
}
