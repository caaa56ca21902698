import { benefitItems } from '../../letters/benefit-items';
import { paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';

/** Points to a programme beside this one, and lists what it offers. */
export const pointer: Letter<'pointer'> = ({ content: { group, benefits }, title, shortTitle }) => ({
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
});
