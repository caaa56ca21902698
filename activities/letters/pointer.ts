import { benefitItems } from './benefit-items';
import { paragraph } from './draft';
import type { Letter } from './letter';

/** Points to a programme beside this one, and lists what it offers. */
export const pointer: Letter<'pointer'> = {
  reader: 'publisher',

  en: ({ content: { group, benefits }, title, shortTitle }) => ({
    subject: `${shortTitle}: a programme beside this one`,
    heading: `Also open to ${title}: ${group}`,
    blocks: [
      paragraph(
        `Beside the marketplace rewards there is ${group}, and ${title} may use it too. It is a programme of its own: what it offers you get there, not through us.`,
      ),
      ...benefitItems('What it offers', benefits),
      paragraph(
        'What we owe you does not change through it. A question? Reply to this email; a person reads it and tells you where to turn.',
      ),
    ],
  }),

  fr: ({ content: { group, benefits }, title, shortTitle }) => ({
    subject: `${shortTitle} : un programme à côté de celui-ci`,
    heading: `Également ouvert à ${title} : ${group}`,
    blocks: [
      paragraph(
        `À côté des récompenses de la place de marché, il existe ${group}, et ${title} peut aussi s’en servir. C’est un programme à part : ce qu’il propose s’obtient là-bas, et non par nous.`,
      ),
      ...benefitItems('Ce qu’il propose', benefits),
      paragraph(
        'Ce que nous vous devons n’en est pas changé. Une question ? Répondez à cet e-mail ; une personne le lira et vous dira à qui vous adresser.',
      ),
    ],
  }),
};
