import type { ConsoleWords } from '../../en/console';

export const letterDraft: ConsoleWords['letterDraft'] = {
  begin: 'Partir de',
  send: 'Envoyer',
  preview: 'Comme elle sera lue',
  empty: 'La lettre est encore vide.',
  replaces: (name) => `«\u00a0${name}\u00a0» remplace l’objet et la lettre que vous avez tapés.`,
  replace: 'Remplacer mon texte',
};
