import type { ConsoleWords } from '../../en/console';

/** Letters to begin from. `name` is for who writes; the rest is for the publisher: in braces the title of the offer, its owner, and who writes. */
export const letterTemplates: ConsoleWords['letterTemplates'] = {
  introduction: {
    name: 'Présentation',
    subject: 'Votre contact pour « {title} »',
    text: 'Bonjour {owner},\n\nJe m’occupe de « {title} » du côté du programme. Quand pourrions-nous nous parler cette semaine ? J’aimerais connaître vos attentes et vous dire ce que le programme peut faire.\n\nCordialement,\n{me}',
  },
  'check-in': {
    name: 'Des nouvelles',
    subject: 'Comment va « {title} » ?',
    text: 'Bonjour {owner},\n\nCela fait un moment. Comment va « {title} », et pouvons-nous vous aider en quelque chose ?\n\nCordialement,\n{me}',
  },
  'activated-benefit': {
    name: 'Au sujet d’un avantage activé',
    subject: 'La suite pour « {title} »',
    text: 'Bonjour {owner},\n\nVous avez activé un avantage pour « {title} ». Pour commencer, il nous faut deux choses : une personne avec qui travailler, et une date.\n\nCordialement,\n{me}',
  },
};
