import type { ConsoleWords } from '../../en/console';

/** Who did what, when and why. */
export const audit: ConsoleWords['audit'] = {
  title: 'Audit',
  says: 'Qui a demandé quoi, quand et pourquoi, et ce qui en est résulté. Rien ici ne peut être modifié.',
  fields: { actor: 'Nom ou e-mail, en entier', offer: 'Offre, en entier', permission: 'Quoi' },
  anything: 'Tout',
  filter: 'Filtrer',
  clear: 'Tout montrer',
  caption: 'Ce qui a été demandé, le plus récent d’abord',
  heads: { at: 'Quand', who: 'Qui', what: 'Quoi', offer: 'Offre', why: 'Pourquoi', outcome: 'Résultat' },
  outcome: { done: 'fait', refused: 'refusé', failed: 'échoué' },
  via: {
    session: 'dans la console',
    token: 'avec un jeton',
    jwt: 'avec un jeton du fournisseur',
    link: 'par le lien d’une lettre',
    open: 'sans se connecter',
  },
  noRole: 'aucun rôle',
  noReason: 'aucune raison donnée',
  request: 'Requête',
  onlyThem: (name) => `Seulement ce qu’a fait ${name}`,
  empty: 'Personne n’a encore rien changé. Tout ce qui sera fait désormais figure ici, une seconde plus tard.',
  emptyFiltered: 'Rien de tel n’a été fait. Les noms et e-mails doivent être écrits en entier.',
  more: 'Ce qui précède',
};
