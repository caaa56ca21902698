import { REQUEST_PHASES } from '../../domain/benefits/technical-form';
import { LOCALES } from '../../locales';
import { LANGUAGES, languageOf } from '../../locales/language';
import type { FieldShape } from '../shared/form';
import { phaseName } from '../shared/names';
import { type Act, ACT_NAMES, type ActName, type ActSubject, field, optional, typedIn } from './act';
import { agreement } from './agreement-act';
import { benefit } from './benefit-act';
import { owner } from './owner-act';
import { quiet } from './quiet-act';

const wordsFor = ({ language }: Pick<ActSubject, 'language'>) => LOCALES[language].console.publisherActs;

const languages = (label: string): FieldShape =>
  field('language', label, 'select', {
    options: LANGUAGES.map((each) => [each, LOCALES[each].console.frame.language]),
  });

const phone = (subject: ActSubject, label: string): FieldShape =>
  field('phone', label, 'tel', { hint: LOCALES[subject.language].console.fields.hints.phone });

const marketingContact: Act = {
  heading: (subject) => wordsFor(subject)['marketing-contact'].heading,
  lead: (subject) => wordsFor(subject)['marketing-contact'].lead,
  soFar: (subject) => {
    const { marketingContact: contact } = subject.content.offer;
    return contact === null ? undefined : wordsFor(subject)['marketing-contact'].now(contact.name, contact.email);
  },
  choices: (subject) => {
    const words = wordsFor(subject)['marketing-contact'];
    const { labels } = LOCALES[subject.language].console.fields;
    return [
      {
        value: 'name',
        says: words.tile,
        fields: [
          field('name', labels.name),
          field('email', labels.email, 'email'),
          phone(subject, labels.phone),
          languages(words.language),
        ],
        asks: ({ name = '', email = '', phone: number = '', language = '' }) => ({
          method: 'put',
          path: '/v1/offers/{id}/marketing-contact',
          body: { name, email: email.trim(), phone: number.replaceAll(/[\s.()-]/g, ''), language },
        }),
        done: words.done,
      },
    ];
  },
};

const technicalHelp: Act = {
  heading: (subject) => wordsFor(subject)['technical-help'].heading,
  lead: (subject) => wordsFor(subject)['technical-help'].lead,
  soFar: () => undefined,
  choices: (subject) => {
    const words = wordsFor(subject)['technical-help'];
    const { person } = subject.content;
    return [
      {
        value: 'ask',
        says: words.tile,
        fields: [
          field('description', words.description, 'textarea'),
          field('product', words.product),
          field('phase', words.phase, 'select', {
            options: REQUEST_PHASES.map((phase) => [phase, phaseName(phase, subject.language)]),
          }),
          phone(subject, words.phone),
          field('country', words.country),
          languages(words.language),
        ],
        asks: ({ description = '', product = '', phase = '', phone: number = '', country = '', language = '' }) => ({
          method: 'post',
          path: '/v1/offers/{id}/technical-requests',
          body: {
            description,
            product,
            phase,
            phone: number.replaceAll(/[\s.()-]/g, ''),
            country: country.trim().toUpperCase(),
            language,
            requester: { name: person.name, email: person.email },
          },
        }),
        done: words.done,
      },
    ];
  },
};

const leave: Act = {
  heading: (subject) => wordsFor(subject).leave.heading,
  lead: (subject) => wordsFor(subject).leave.lead,
  soFar: (subject) => {
    const { status } = subject.content.offer.engagement;
    if (status === 'declined') return wordsFor(subject).leave.was;
    return canLeave(subject) ? undefined : wordsFor(subject).leave.none;
  },
  choices: (subject) => {
    const words = wordsFor(subject).leave;
    if (!canLeave(subject)) return [];
    return [
      {
        value: 'leave',
        says: words.choice,
        fields: [field('note', words.note, 'textarea', { isRequired: false })],
        sure: () => words.sure,
        asks: (typed) => ({
          method: 'post',
          path: '/v1/offers/{id}/decline',
          body: { what: 'engagement', ...optional(typed, 'note') },
        }),
        done: words.done,
      },
    ];
  },
};

const canLeave = ({ content: { offer } }: Pick<ActSubject, 'content'>): boolean =>
  offer.engagement.status === 'active' || offer.engagement.status === 'awaiting-manager';

const write: Act = {
  heading: (subject) => wordsFor(subject).write.heading,
  lead: (subject) => wordsFor(subject).write.lead,
  soFar: () => undefined,
  choices: (subject) => {
    const words = wordsFor(subject).write;
    return [
      {
        value: 'send',
        says: words.tile,
        fields: [field('message', words.message, 'textarea')],
        asks: (typed) => ({ message: typedIn(typed, 'message') ?? '' }),
        done: words.done,
      },
    ];
  },
};

/** Everything that a publisher can do. */
export const ACTS: Readonly<Record<ActName, Act>> = {
  owner,
  'marketing-contact': marketingContact,
  agreement,
  benefit,
  'technical-help': technicalHelp,
  quiet,
  leave,
  write,
};

/** An act by the name in an address. */
export const actNamed = (name: string): ActName | undefined => ACT_NAMES.find((each) => each === name);

/** Who only asked for technical help may ask again and write; everything else is for the people of the offer. */
export const mayDo = (name: ActName, { content: { person } }: Pick<ActSubject, 'content'>): boolean =>
  name === 'technical-help' || name === 'write' || person.roles.some((role) => role !== 'requester');

/** What is offered on the page now, the most usual first. Benefits have their own places there. */
export const offeredIn = (subject: ActSubject): readonly Exclude<ActName, 'benefit'>[] => {
  const names = ['write', 'owner', 'marketing-contact', 'agreement', 'technical-help', 'quiet', 'leave'] as const;
  if (subject.content.offer.stage === 'ended') return [];
  return names.filter((name) => mayDo(name, subject) && ACTS[name].choices(subject).length > 0);
};

/** What is typed beforehand: nothing that decides anything. */
export const begunWith = ({ content: { offer, person } }: ActSubject): Readonly<Record<string, string>> => ({
  country: offer.publisher.country ?? '',
  language: languageOf(person.language),
});
