import type { InEach } from './language';

type LooseWords = {
  readonly title: string;
  readonly caption: string;
  readonly heads: Readonly<Record<'ticket' | 'offer' | 'priority' | 'opened', string>>;
  readonly letters: (count: number) => string;
  readonly all: (count: string) => string;
};

/** What waits for a person and belongs to no promise. */
export const LOOSE_WORDS: InEach<LooseWords> = {
  en: {
    title: 'Besides promises',
    caption: 'Tickets that no promise is about',
    heads: { ticket: 'Ticket', offer: 'Offer', priority: 'Priority', opened: 'Opened' },
    letters: (count) =>
      count === 1 ? 'One letter has perhaps not arrived' : `${count} letters have perhaps not arrived`,
    all: (count) => `All ${count} of them are among the tickets`,
  },
  fr: {
    title: 'Hors promesses',
    caption: 'Tickets qui ne concernent aucune promesse',
    heads: { ticket: 'Ticket', offer: 'Offre', priority: 'Priorité', opened: 'Ouvert' },
    letters: (count) =>
      count === 1 ? 'Une lettre n’est peut-être pas arrivée' : `${count} lettres ne sont peut-être pas arrivées`,
    all: (count) => `Tous, au nombre de ${count}, sont parmi les tickets`,
  },
};
