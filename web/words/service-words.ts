import type { Fact } from '../../domain/offer/events';
import { moment } from '../../locales/dates';
import { moneyIn } from '../../locales/money';
import { counted, type Forms, type InEach, type Language } from './language';
import { letterName } from './letter-names';
import { outcomeName, priorityName, ticketKindName } from './names';
import { because, FR, type Sentences, type Telling } from './telling';

/** What the service does by itself, and what comes back to it. */
export type ServiceFact =
  | 'mail-sent'
  | 'mail-bounced'
  | 'reminder-timed'
  | 'ticket-opened'
  | 'ticket-raised'
  | 'ticket-resolved'
  | 'ticket-closed'
  | 'engagement-ended'
  | 'benefit-expired'
  | 'sales-counted'
  | 'signal-unread'
  | 'watch-resumed';

const LINES: InEach<Forms> = { en: { one: 'line', many: 'lines' }, fr: { one: 'ligne', many: 'lignes' } };

const linesOf = ({ lines, more }: Fact<'sales-counted'>, language: Language): string =>
  counted(language, lines.length + more, LINES[language]);

const tierOf = ({ standing }: Fact<'sales-counted'>, { titleOf }: Telling): string | null =>
  standing.tier === null ? null : titleOf(standing.tier);

/** Which letter came back. */
const letterOf = ({ letter }: Fact<'mail-bounced'>, language: Language): string =>
  letter === null ? { en: 'A letter', fr: 'Une lettre' }[language] : letterName(letter, language);

const NOWHERE: InEach<string> = { en: 'an unknown address', fr: 'adresse inconnue' };

/** What the service did, and what it was told by mail servers and desks. */
export const SERVICE_WORDS: Sentences<ServiceFact> = {
  'mail-sent': {
    en: ({ letter, to, outcome }) =>
      outcome === 'sent'
        ? `Letter to ${to}: ${letterName(letter, 'en')}`
        : `Letter to ${to} that may have arrived; nobody can tell: ${letterName(letter, 'en')}`,
    fr: ({ letter, to, outcome }) =>
      outcome === 'sent'
        ? `Lettre à ${to}${FR}${letterName(letter, 'fr')}`
        : `Lettre à ${to} peut-être arrivée, nul ne le sait${FR}${letterName(letter, 'fr')}`,
  },
  'mail-bounced': {
    en: (fact) =>
      `Came back${fact.hard ? ' for good' : ', to be tried again'} from ${fact.address ?? NOWHERE.en}: ${letterOf(fact, 'en')}`,
    fr: (fact) =>
      `Lettre revenue${fact.hard ? ' définitivement' : ', sera réessayée'} (${fact.address ?? NOWHERE.fr})${FR}${letterOf(fact, 'fr')}`,
  },
  'reminder-timed': {
    en: ({ remindAt }, { zone }) => `A reminder is set for ${moment(remindAt, 'en', zone)}.`,
    fr: ({ remindAt }, { zone }) => `Un rappel est prévu le ${moment(remindAt, 'fr', zone)}.`,
  },
  'ticket-opened': {
    en: ({ ticket, ticketKind }) => `Ticket ${ticket} was opened: ${ticketKindName(ticketKind, 'en')}`,
    fr: ({ ticket, ticketKind }) => `Ticket ${ticket} ouvert${FR}${ticketKindName(ticketKind, 'fr')}`,
  },
  'ticket-raised': {
    en: ({ ticket, priority }) => `Ticket ${ticket} rose to priority ${priorityName(priority, 'en')}.`,
    fr: ({ ticket, priority }) => `Le ticket ${ticket} passe en priorité ${priorityName(priority, 'fr')}.`,
  },
  'ticket-resolved': {
    en: ({ ticket, outcome, note }) => `Ticket ${ticket} was resolved (${outcomeName(outcome, 'en')})${because(note)}`,
    fr: ({ ticket, outcome, note }) => `Ticket ${ticket} résolu (${outcomeName(outcome, 'fr')})${because(note, FR)}`,
  },
  'ticket-closed': {
    en: ({ ticket }) => `Ticket ${ticket} is closed.`,
    fr: ({ ticket }) => `Le ticket ${ticket} est clos.`,
  },
  'engagement-ended': { en: () => 'The engagement is over.', fr: () => 'L’engagement est terminé.' },
  'benefit-expired': {
    en: ({ benefit }, { titleOf }) => `${titleOf(benefit)} lapsed: nobody activated it.`,
    fr: ({ benefit }, { titleOf }) => `«\u00a0${titleOf(benefit)}\u00a0» a expiré${FR}personne ne l’a activé.`,
  },
  'signal-unread': {
    en: ({ signal, code, came }) => `Could not be counted (${signal}, ${code})${came === '' ? '' : `: ${came}`}`,
    fr: ({ signal, code, came }) => `Non pris en compte (${signal}, ${code})${came === '' ? '' : `${FR}${came}`}`,
  },
  'watch-resumed': {
    en: ({ note }) => `The workflow of the offer was gone; it goes on from the journal${because(note)}`,
    fr: ({ note }) =>
      `Le suivi automatique de l’offre avait disparu\u00a0; il reprend à partir du journal${because(note, FR)}`,
  },
  'sales-counted': {
    en: (fact, telling) =>
      `Sales of ${moneyIn('en', fact.standing.counted)} count (${linesOf(fact, 'en')}): ${tierOf(fact, telling) ?? 'no tier known'}.`,
    fr: (fact, telling) =>
      `${moneyIn('fr', fact.standing.counted)} de ventes comptent (${linesOf(fact, 'fr')})${FR}${tierOf(fact, telling) ?? 'aucun palier connu'}.`,
  },
};
