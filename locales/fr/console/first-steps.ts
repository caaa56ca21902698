import type { ConsoleWords } from '../../en/console';

export const firstSteps: ConsoleWords['firstSteps'] = {
  nothing: 'Rien n’est dû\u00a0: aucune offre n’est encore suivie.',
  own: 'Inscrire une offre par l’API',
  how: 'Dès lors, son éditeur a droit à des conseils, à un contact et à des nouvelles, et Ma journée dit pour quand.',
  docs: 'Chaque champ est expliqué dans',
  link: 'la documentation de l’API',
  then: 'Dès qu’elle y est, cette page montre ce qui est dû, sans être rechargée.',
};
