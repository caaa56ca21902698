import { CHANNELS, TICKET_OUTCOMES } from '../../domain/offer/events';
import type { FieldShape } from '../shared/form';
import type { Language } from '../../locales/language';
import { channelName, outcomeName } from '../shared/names';
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
  fields: (subject) => [
    field(subject.language, {
      name: 'outcome',
      kind: 'select',
      label: 'outcome',
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
    label: 'ownerName',
    isRequired: true,
    onlyFor: OWNER_FOUND,
  }),
  field(language, {
    name: 'owner.email',
    kind: 'email',
    label: 'ownerEmail',
    isRequired: true,
    onlyFor: OWNER_FOUND,
  }),
];

const contactFields = ({ language, offer }: Subject): readonly FieldShape[] => [
  field(language, {
    name: 'contact.channel',
    kind: 'select',
    label: 'channel',
    options: choice(CHANNELS, channelName, language),
    isRequired: true,
    onlyFor: CONTACTED,
  }),
  field(language, {
    name: 'contact.with',
    kind: 'text',
    label: 'with',
    suggestions: spokenWith(offer),
    isRequired: true,
    onlyFor: CONTACTED,
  }),
  field(language, {
    name: 'contact.at',
    kind: 'datetime',
    label: 'contactAt',
    isRequired: true,
    onlyFor: CONTACTED,
  }),
];
