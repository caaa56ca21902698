import type { ConsoleWords } from '../../en/console';

/** The page on which a reader ends advice, or asks for it again. */
export const advicePage: ConsoleWords['advicePage'] = {
  ask: 'Plus de conseils\u00a0?',
  asked: (address, title) => `${address} reçoit des conseils au sujet de ${title}. Un clic suffit pour y mettre fin.`,
  owed: 'Ce que nous vous devons continue\u00a0: les contacts aux dates annoncées, les réponses, et les e-mails sur ce que vous avez demandé.',
  end: 'Ne plus recevoir de conseils',
  ended: 'Vous ne recevez plus de conseils',
  hasEnded: (address, title, day) => `Depuis le ${day}, ${address} ne reçoit plus de conseils au sujet de ${title}.`,
  resume: 'Les recevoir à nouveau',
  badLink: 'Ce lien ne fonctionne pas',
  over: 'Cette offre a pris fin',
  away: 'Merci de réessayer dans quelques minutes',
  why: {
    badLink: 'Il est incomplet, ou ne vient pas de nous. Merci de copier le lien entier depuis notre e-mail.',
    over: 'Nous n’écrivons plus à son sujet.',
    away: 'Un élément dont nous avons besoin ne répond pas pour le moment. Rien n’a été modifié.',
  },
};
