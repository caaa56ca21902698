import { CHANNELS, TICKET_OUTCOMES } from '../../domain/offer/events';
import type { FieldShape } from '../shared/form';
import type { Language } from '../../web/words/language';
import { channelName, outcomeName } from '../../web/words/names';
import type { Action, Subject } from './action';
import { choice, field, note } from './fields';
import { spokenWith } from './publisher-people';

/** What came of a ticket: its case goes on from there. */
export const resolveTicket: Action = {
  name: 'resolve-ticket',
  route: { method: 'post', path: '/v1/tickets/{id}/resolve' },
  needs: 'resolve-tickets',
  command: 'resolveTicket',
  targets: 'ticket',
  // The contact has its own time, and that is when the outcome came about.
  foreseen: ({ contact, ...body }) => ({ ...body, ...atOf(contact), ...(contact !== undefined && { contact }) }),
  words: {
    en: {
      title: 'Resolve a ticket',
      says: 'The case goes on from what came of it. Contact is proof: say how, with whom and when.',
      button: 'Resolve',
      done: 'The ticket is resolved.',
    },
    fr: {
      title: 'Résoudre un ticket',
      says: 'Le dossier continue à partir du résultat. Un contact est une preuve\u00a0: dites comment, avec qui et quand.',
      button: 'Résoudre',
      done: 'Le ticket est résolu.',
    },
  },
  fields: (subject) => [
    field(subject.language, {
      name: 'outcome',
      kind: 'select',
      label: { en: 'What came of it', fr: 'Résultat' },
      options: choice(TICKET_OUTCOMES, outcomeName, subject.language),
      isRequired: true,
    }),
    ...ownerFields(subject.language),
    ...contactFields(subject),
    note(subject.language),
  ],
};

const atOf = (contact: unknown): object =>
  typeof contact === 'object' && contact !== null && 'at' in contact ? { at: contact.at } : {};

const OWNER_FOUND = { field: 'outcome', value: 'owner-found' };
const CONTACTED = { field: 'outcome', value: 'contacted' };

const ownerFields = (language: Language): readonly FieldShape[] => [
  field(language, {
    name: 'owner.name',
    kind: 'text',
    label: { en: 'New owner’s name', fr: 'Nom du nouveau propriétaire' },
    isRequired: true,
    onlyFor: OWNER_FOUND,
  }),
  field(language, {
    name: 'owner.email',
    kind: 'email',
    label: { en: 'New owner’s e-mail', fr: 'E-mail du nouveau propriétaire' },
    isRequired: true,
    onlyFor: OWNER_FOUND,
  }),
];

const contactFields = ({ language, offer }: Subject): readonly FieldShape[] => [
  field(language, {
    name: 'contact.channel',
    kind: 'select',
    label: { en: 'Channel', fr: 'Canal' },
    options: choice(CHANNELS, channelName, language),
    isRequired: true,
    onlyFor: CONTACTED,
  }),
  field(language, {
    name: 'contact.with',
    kind: 'text',
    label: { en: 'With whom', fr: 'Avec qui' },
    suggestions: spokenWith(offer),
    isRequired: true,
    onlyFor: CONTACTED,
  }),
  field(language, {
    name: 'contact.at',
    kind: 'datetime',
    label: { en: 'When it was', fr: 'Quand c’était' },
    isRequired: true,
    onlyFor: CONTACTED,
  }),
];
