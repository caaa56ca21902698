import type { ConsoleWords } from '../../en/console';

export const savedReplies: ConsoleWords['savedReplies'] = {
  title: 'Réponses types',
  says: 'Des réponses dont partir pour écrire à un éditeur. Une lettre propose celles qui sont dans la langue de son éditeur.',
  caption: 'Réponses types, par langue et par nom',
  heads: { name: 'Nom', language: 'Langue', text: 'Contenu', changed: 'Modifiée' },
  empty: 'Personne n’a encore enregistré de réponse type.',
  more: 'Suite des réponses types',
  write: 'Écrire une réponse type',
  back: 'Retour aux réponses types',
  fields: { language: 'Langue des éditeurs', name: 'Nom', subject: 'Objet', text: 'Texte' },
  hints: {
    name: 'Pour les collègues\u00a0: aucun éditeur ne le lit.',
    subject: 'Seulement si la lettre n’en a pas déjà un.',
    text: '{title} devient le titre de l’offre, {owner} le nom de son propriétaire, {me} le nom de qui écrit.',
  },
  save: 'Enregistrer la réponse',
  remove: 'Supprimer cette réponse',
  removeSays: 'Les lettres qui en sont parties restent comme elles sont.',
  removeButton: 'Supprimer',
  done: { save: 'La réponse est enregistrée.', remove: 'La réponse est supprimée.' },
  by: (name) => `par ${name}`,
  choose: 'Réponse type',
  put: 'Mettre dans la lettre',
  none: 'Il n’y a pas de réponse type dans la langue de cet éditeur.',
  all: 'Toutes les réponses types',
};
