import { TICKET_OUTCOMES } from '../../domain/facts';
import { outcomeName } from '../words/names';
import type { Action } from './action';
import { choice, field, note } from './fields';

/** What came of a ticket: its case goes on from there. */
export const resolveTicket: Action = {
  name: 'resolve-ticket',
  route: { method: 'post', path: '/v1/tickets/{id}/resolve' },
  needs: 'resolve-tickets',
  command: 'resolveTicket',
  targets: 'ticket',
  words: {
    en: {
      title: 'Resolve a ticket',
      says: 'The case goes on from what came of it.',
      button: 'Resolve',
      done: 'The ticket is resolved.',
    },
    fr: {
      title: 'Résoudre un ticket',
      says: 'Le dossier continue à partir du résultat.',
      button: 'Résoudre',
      done: 'Le ticket est résolu.',
    },
  },
  fields: ({ language }) => [
    field(language, {
      name: 'outcome',
      kind: 'select',
      label: { en: 'What came of it', fr: 'Résultat' },
      options: choice(TICKET_OUTCOMES, outcomeName, language),
    }),
    field(language, {
      name: 'owner.name',
      kind: 'text',
      label: { en: 'New owner’s name', fr: 'Nom du nouveau propriétaire' },
      hint: { en: 'Where the owner was found.', fr: 'Si le propriétaire a été trouvé.' },
    }),
    field(language, {
      name: 'owner.email',
      kind: 'email',
      label: { en: 'New owner’s e-mail', fr: 'E-mail du nouveau propriétaire' },
    }),
    note(language),
  ],
  begin: () => ({ outcome: 'contacted' }),
};
