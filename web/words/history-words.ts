import type { ShownMailStatus } from '../../platform/store/mail-list';
import type { Forms, InEach } from './language';

type HistoryWords = {
  readonly kinds: Readonly<Record<'outbound' | 'inbound' | 'letter' | 'trouble' | 'decision' | 'ticket', string>>;
  readonly noise: Forms;
  readonly by: (name: string) => string;
  readonly recorded: string;
  readonly backBy: (name: string) => string;
  readonly cameBack: string;
  readonly told: (words: string) => string;
  readonly open: string;
  readonly verdict: Readonly<Record<ShownMailStatus, string>>;
  readonly waiting: Forms;
  readonly older: string;
  readonly newest: string;
  readonly none: string;
};

/** What happened, entry by entry. */
export const HISTORY_WORDS: InEach<HistoryWords> = {
  en: {
    kinds: {
      outbound: 'Message to the publisher',
      inbound: 'Message from the publisher',
      letter: 'Letter',
      trouble: 'Trouble',
      decision: 'Decision',
      ticket: 'Ticket',
    },
    noise: { one: 'entry of the service', many: 'entries of the service' },
    by: (name) => `by ${name}`,
    recorded: 'recorded on',
    backBy: (name) => `Taken back by ${name}: it does not count.`,
    cameBack: 'Its letter came back: it does not count.',
    told: (words) => `The publisher reads: “${words}”`,
    open: 'Open the letter',
    verdict: {
      queued: 'waiting to be sent',
      sent: 'delivered',
      bounced: 'came back',
      unknown: 'may have arrived',
      received: 'received',
      cancelled: 'not sent',
    },
    waiting: { one: 'letter waits to be sent', many: 'letters wait to be sent' },
    older: 'Earlier entries',
    newest: 'To the newest entries',
    none: 'There is nothing before this.',
  },
  fr: {
    kinds: {
      outbound: 'Message à l’éditeur',
      inbound: 'Message de l’éditeur',
      letter: 'Lettre',
      trouble: 'Problème',
      decision: 'Décision',
      ticket: 'Ticket',
    },
    noise: { one: 'entrée du service', many: 'entrées du service' },
    by: (name) => `par ${name}`,
    recorded: 'consigné le',
    backBy: (name) => `Annulé par ${name}\u00a0: cela ne compte pas.`,
    cameBack: 'Sa lettre est revenue\u00a0: cela ne compte pas.',
    told: (words) => `L’éditeur lit\u00a0: «\u00a0${words}\u00a0»`,
    open: 'Ouvrir la lettre',
    verdict: {
      queued: 'en attente d’envoi',
      sent: 'remise',
      bounced: 'revenue',
      unknown: 'peut-être arrivée',
      received: 'reçue',
      cancelled: 'non envoyée',
    },
    waiting: { one: 'lettre attend d’être envoyée', many: 'lettres attendent d’être envoyées' },
    older: 'Entrées plus anciennes',
    newest: 'Aux dernières entrées',
    none: 'Il n’y a rien avant.',
  },
};
