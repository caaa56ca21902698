import type { Fact } from '../../../domain/offer/events';
import type { serviceEvents as english } from '../../en/console/service-events';
import { counted } from '../../language';
import type { Telling } from '../../telling';
import { names } from '../names';
import { because } from './remarks';

const linesOf = ({ lines, more }: Fact<'sales-counted'>): string =>
  counted('fr', lines.length + more, { one: 'ligne', many: 'lignes' });

const tierOf = ({ standing }: Fact<'sales-counted'>, { titleOf }: Telling): string | null =>
  standing.tier === null ? null : titleOf(standing.tier);

/** What the service did, and what it was told by mail servers and desks, a sentence for each kind of event. */
export const serviceEvents: typeof english = {
  'reminder-timed': ({ remindAt }, { moment }) => `Un rappel est prévu le ${moment(remindAt)}.`,
  'ticket-opened': ({ ticket, ticketKind }) => `Ticket ${ticket} ouvert\u00a0: ${names.ticketKind[ticketKind]}`,
  'ticket-raised': ({ ticket, priority }) => `Le ticket ${ticket} passe en priorité ${names.priority[priority]}.`,
  'ticket-resolved': ({ ticket, outcome, note }) =>
    `Ticket ${ticket} résolu (${names.outcome[outcome]})${because(note)}`,
  'ticket-closed': ({ ticket }) => `Le ticket ${ticket} est clos.`,
  'engagement-ended': () => 'L’engagement est terminé.',
  'benefit-expired': ({ benefit }, { titleOf }) =>
    `«\u00a0${titleOf(benefit)}\u00a0» a expiré\u00a0: personne ne l’a activé.`,
  'signal-unread': ({ signal, code, came }) =>
    `Non pris en compte (${signal}, ${code})${came === '' ? '' : `\u00a0: ${came}`}`,
  'watch-resumed': ({ note }) =>
    `Le suivi automatique de l’offre avait disparu\u00a0; il reprend à partir du journal${because(note)}`,
  'sales-counted': (fact, telling) =>
    `${telling.money(fact.standing.counted)} de ventes comptent (${linesOf(fact)})\u00a0: ${tierOf(fact, telling) ?? 'aucun palier connu'}.`,
};
