import type { Locale } from '../en';

/** What a field of an input must be: the end of a sentence. */
export const musts: Locale['musts'] = {
  object: () => 'doit être un objet',
  text: ({ most }) => `doit être un texte de ${most} caractères au plus`,
  choice: ({ choices }) => `doit être parmi ${choices.join(', ')}`,
  whole: () => 'doit être un nombre entier',
  wholes: ({ most }) => `doit être une liste de ${most} nombres entiers au plus`,
  texts: ({ most }) => `doit être une liste de ${most} textes au plus`,
  instant: () => 'doit être une date et une heure (RFC 3339)',
  span: ({ longest }) => `doit être une durée ISO 8601 de ${longest} au plus`,
  'other-id': () => 'ne doit pas commencer par step:',
};
