import { CHANNELS, DIRECTIONS } from '../../domain/offer/events';
import type { OfferView } from '../../domain/offer/view';
import type { FieldShape } from '../shared/form';
import type { Language } from '../../web/words/language';
import { channelName, directionName } from '../../web/words/names';
import type { Action, Subject } from './action';
import { choice, field, when } from './fields';
import { spokenWith } from './publisher-people';

/** What a message may be about: what contact is owed for, and what is being asked. */
function about({ offer, language }: Subject): FieldShape {
  const nothing = { en: 'Nothing in particular', fr: 'Rien de particulier' }[language];
  const benefits = offer.benefits.filter(({ status }) => status === 'activated');
  const requests = offer.technicalRequests.filter(({ status }) => status === 'open');
  return field(language, {
    name: 'about',
    kind: 'select',
    label: { en: 'About', fr: 'Au sujet de' },
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
    label: { en: 'Outcome', fr: 'Résultat' },
    hint: { en: 'In a sentence or two: it is the proof.', fr: 'En une ou deux phrases\u00a0: c’est la preuve.' },
    isRequired: true,
  });

/** A call, a meeting, a chat or a mail from elsewhere is written down. */
export const logContact: Action = {
  name: 'log-contact',
  route: { method: 'post', path: '/v1/offers/{id}/messages' },
  needs: 'log-contacts',
  command: 'recordMessage',
  words: {
    en: {
      title: 'Log a contact',
      says: 'Write down what was said, also when it was days ago: it settles what it is proof of.',
      button: 'Log it',
      done: 'The contact is logged.',
    },
    fr: {
      title: 'Consigner un échange',
      says: 'Notez ce qui a été dit, même il y a quelques jours\u00a0: cela règle ce dont c’est la preuve.',
      button: 'Consigner',
      done: 'L’échange est consigné.',
    },
  },
  fields: (subject) => {
    const { language } = subject;
    return [
      says(language),
      field(language, {
        name: 'channel',
        kind: 'select',
        label: { en: 'Channel', fr: 'Canal' },
        options: choice(CHANNELS, channelName, language),
        isRequired: true,
      }),
      field(language, {
        name: 'direction',
        kind: 'select',
        label: { en: 'Direction', fr: 'Sens' },
        options: choice(DIRECTIONS, directionName, language),
        isRequired: true,
      }),
      field(language, {
        name: 'with',
        kind: 'text',
        label: { en: 'With whom', fr: 'Avec qui' },
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
  words: {
    en: {
      title: 'Write to the publisher',
      says: 'It goes out in the offer’s thread, and counts as a message once their mail server has accepted it. It leaves in ten seconds: until then it can be taken back.',
      button: 'Send',
      done: 'The letter leaves in ten seconds.',
      left: 'The letter has left.',
    },
    fr: {
      title: 'Écrire à l’éditeur',
      says: 'La lettre part dans le fil de l’offre et compte comme message dès que son serveur de messagerie l’a acceptée. Elle part dans dix secondes\u00a0: d’ici là, elle peut être annulée.',
      button: 'Envoyer',
      done: 'La lettre part dans dix secondes.',
      left: 'La lettre est partie.',
    },
  },
  fields: (subject) => {
    const { language, offer } = subject;
    return [
      field(language, {
        name: 'to',
        kind: 'select',
        label: { en: 'To', fr: 'À' },
        options: recipients(offer, language),
      }),
      about(subject),
      field(language, { name: 'subject', kind: 'text', label: { en: 'Subject', fr: 'Objet' }, isRequired: true }),
      field(language, { name: 'text', kind: 'textarea', label: { en: 'Letter', fr: 'Lettre' }, isRequired: true }),
    ];
  },
  always: () => ({ hold: 'PT10S' }),
};

function recipients(offer: OfferView, language: Language): readonly (readonly [string, string])[] {
  const { owner, marketingContact, contacts, publisher } = offer;
  const roles = {
    en: { owner: 'owner', marketing: 'marketing contact', account: 'account' },
    fr: { owner: 'propriétaire', marketing: 'contact marketing', account: 'compte' },
  }[language];
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
