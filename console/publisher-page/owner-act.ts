import { LOCALES } from '../../locales';
import { moment } from '../../locales/dates';
import { type Act, type ActSubject, type Asked, type Choice, field, typedIn, type Typed } from './act';

const wordsFor = ({ language }: ActSubject) => LOCALES[language].console.publisherActs.owner;

const known = (name: string, email: string, fields: Readonly<Record<string, string>> = {}): Asked => ({
  method: 'put',
  path: '/v1/offers/{id}/owner',
  body: { status: 'known', name, email },
  fields,
});

/** Confirms the owner, names another one, or says that nobody knows. */
export const owner: Act = {
  heading: (subject) => wordsFor(subject).heading,
  lead: (subject) => wordsFor(subject).lead,
  soFar: (subject) => {
    const words = wordsFor(subject);
    const { status, name, email, confirmedAt } = subject.content.offer.owner;
    if (status !== 'known' || name === null || email === null) return words.unknown;
    if (confirmedAt === null) return words.known(name, email);
    const day = moment(confirmedAt, subject.language, subject.zone, 'day');
    return `${words.known(name, email)} ${words.confirmed(name, day)}`;
  },
  choices: (subject) => [...present(subject), ...others(subject)],
};

/** The owner on file, and who reads the page, where that is somebody else. */
function present(subject: ActSubject): Choice[] {
  const words = wordsFor(subject);
  const { person, offer } = subject.content;
  const { status, name, email } = offer.owner;
  const isOwner = person.roles.includes('owner');
  const onFile = status === 'known' && name !== null && email !== null ? { name, email } : undefined;
  const choices: Choice[] = [];
  if (onFile !== undefined)
    choices.push({
      value: isOwner ? 'me' : 'present',
      says: isOwner ? words.me : words.present(onFile.name),
      fields: [],
      asks: () => known(onFile.name, onFile.email),
      done: words.done,
    });
  if (!isOwner)
    choices.push({
      value: 'me',
      says: words.me,
      fields: [field('ownName', words.yourName, 'text', { autoComplete: 'name' })],
      asks: (typed) => known(typedIn(typed, 'ownName') ?? '', person.email, { name: 'ownName' }),
      done: words.done,
    });
  return choices;
}

function others(subject: ActSubject): Choice[] {
  const words = wordsFor(subject);
  const isKnown = subject.content.offer.owner.status === 'known';
  const named = (typed: Typed): readonly [string, string] => [
    typedIn(typed, 'name') ?? '',
    typedIn(typed, 'email') ?? '',
  ];
  return [
    {
      value: 'other',
      says: words.other,
      fields: [field('name', words.theirName), field('email', words.theirEmail, 'email')],
      sure: (typed) => words.sureOther(...named(typed)),
      asks: (typed) => known(...named(typed)),
      done: words.done,
    },
    {
      value: 'nobody',
      says: words.nobody,
      fields: [],
      sure: () => words.sureNobody,
      asks: () => ({
        method: 'put',
        path: '/v1/offers/{id}/owner',
        body: { status: isKnown ? 'left' : 'unknown' },
      }),
      done: words.done,
    },
  ];
}
