import type { ConsoleWords } from '../../en/console';

export const toAnswer: ConsoleWords['toAnswer'] = {
  title: 'À répondre',
  says: 'Ce que des éditeurs ont écrit et qui n’a pas reçu de réponse. Une réponse dans le fil le règle.',
  caption: 'À répondre, le plus urgent d’abord',
  whose: 'À qui',
  scopes: { mine: 'À moi', team: 'À l’équipe', all: 'Tout' },
  heads: {
    said: 'Qui a écrit',
    offer: 'Offre',
    since: 'Depuis',
    due: 'Échéance',
    whose: 'À qui',
    next: 'Que faire',
  },
  team: 'Équipe des récompenses',
  ways: {
    answer: 'Répondre',
    take: 'M’en charger',
    handOver: 'Confier',
    team: 'À l’équipe',
    close: 'Sans réponse nécessaire',
  },
  empty: {
    mine: 'Rien n’attend de réponse de votre part.',
    team: 'Rien n’attend de réponse de l’équipe.',
    all: 'Tous les éditeurs qui ont écrit ont reçu une réponse.',
  },
  more: 'Suite',
  onMyDay: (mine, all) =>
    mine > 0
      ? `${String(mine)} ${mine === 1 ? 'message attend' : 'messages attendent'} votre réponse`
      : `${String(all)} ${all === 1 ? 'message attend' : 'messages attendent'} une réponse`,
};
