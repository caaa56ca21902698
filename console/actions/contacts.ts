import { CHANNELS, DIRECTIONS } from '../../domain/offer/events';
import type { OfferView } from '../../domain/offer/view';
import type { FieldShape } from '../shared/form';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import { channelName, directionName } from '../shared/names';
import type { Action, Subject } from './action';
import { choice, field, when } from './fields';
import { spokenWith } from './publisher-people';

/** What a message may be about: what contact is owed for, and what is being asked. */
function about({ offer, language }: Subject): FieldShape {
  const nothing = LOCALES[language].console.fields.nothing;
  const benefits = offer.benefits.filter(({ status }) => status === 'activated');
  const requests = offer.technicalRequests.filter(({ status }) => status === 'open');
  return field(language, {
    name: 'about',
    kind: 'select',
    label: 'about',
    options: [
      ['', nothing],
      ...benefits.map(({ id, title }) => [id, title] as const),
      ...requests.map(({ number, product }) => [number, `${number}: ${product}`] as const),
    ],
  });
}

/** Who of the publisher can be spoken with. */
const ownerName = ({ owner, publisher }: OfferView): string =>
  (owner.status === 'known' ? owner.name : null) ?? publisher.name;

const says = (language: Language): FieldShape =>
  field(language, {
    name: 'summary',
    kind: 'textarea',
    label: 'summary',
    hint: 'summary',
    isRequired: true,
  });

/** A call, a meeting, a chat or a mail from elsewhere is written down. */
export const logContact: Action = {
  name: 'log-contact',
  route: { method: 'post', path: '/v1/offers/{id}/messages' },
  needs: 'log-contacts',
  command: 'recordMessage',
  fields: (subject) => {
    const { language } = subject;
    return [
      says(language),
      field(language, {
        name: 'channel',
        kind: 'select',
        label: 'channel',
        options: choice(CHANNELS, channelName, language),
        isRequired: true,
      }),
      field(language, {
        name: 'direction',
        kind: 'select',
        label: 'direction',
        options: choice(DIRECTIONS, directionName, language),
        isRequired: true,
      }),
      field(language, {
        name: 'with',
        kind: 'text',
        label: 'with',
        suggestions: spokenWith(subject.offer),
        isRequired: true,
      }),
      when(language),
      about(subject),
    ];
  },
  // What would be proof is said, never filled in.
  begin: ({ target }) => (target === undefined ? {} : { about: target }),
};

/** A letter of one's own, in the offer's thread. */
export const write: Action = {
  name: 'write',
  route: { method: 'post', path: '/v1/offers/{id}/mail' },
  needs: 'write-to-publishers',
  // Foreseen is what follows when it has been accepted: it is a message then.
  command: 'recordMessage',
  foreseen: ({ about: topic, subject }, { offer }) => ({
    channel: 'email',
    direction: 'outbound',
    with: ownerName(offer),
    summary: subject,
    ...(topic !== undefined && { about: topic }),
  }),
  fields: (subject) => {
    const { language, offer } = subject;
    return [
      field(language, {
        name: 'to',
        kind: 'select',
        label: 'to',
        options: recipients(offer, language),
      }),
      about(subject),
      field(language, { name: 'subject', kind: 'text', label: 'subject', isRequired: true }),
      field(language, { name: 'text', kind: 'textarea', label: 'text', isRequired: true }),
      field(language, { name: 'attachments', kind: 'files', label: 'attachments', hint: 'attachments' }),
    ];
  },
  always: () => ({ hold: 'PT10S' }),
};

function recipients(offer: OfferView, language: Language): readonly (readonly [string, string])[] {
  const { owner, marketingContact, contacts, publisher } = offer;
  const roles = LOCALES[language].console.fields.recipients;
  return [
    ...(owner.status === 'known'
      ? [['owner', `${owner.name ?? ''} <${owner.email ?? ''}> (${roles.owner})`] as const]
      : []),
    ...(marketingContact === null
      ? []
      : [['marketing-contact', `${marketingContact.name} <${marketingContact.email}> (${roles.marketing})`] as const]),
    ...contacts.map(({ name, email, role }) => [email, `${name} <${email}> (${role})`] as const),
    [publisher.accountEmail, `${publisher.accountEmail} (${roles.account})`],
  ];
}
