import { instantAt } from '../../domain/calendar/zoned';
import { LOCALES } from '../../locales';
import { moment } from '../../locales/dates';
import { type Act, type ActSubject, type Choice, field, optional, typedIn } from './act';

const wordsFor = ({ language }: ActSubject) => LOCALES[language].console.publisherActs.quiet;

/** Asks for quiet until a day, or ends it. */
export const quiet: Act = {
  heading: (subject) => wordsFor(subject).heading,
  lead: (subject) => wordsFor(subject).lead,
  soFar: (subject) => {
    const { paused } = subject.content.offer;
    if (paused === null) return undefined;
    const day = moment(paused.until, subject.language, subject.zone, 'day');
    return paused.reason === 'publisher-asked' ? wordsFor(subject).since(day) : wordsFor(subject).others(day);
  },
  choices: (subject) => {
    const { paused } = subject.content.offer;
    if (paused === null) return [asking(subject)];
    return paused.reason === 'publisher-asked' ? [ending(subject)] : [];
  },
};

function asking(subject: ActSubject): Choice {
  const words = wordsFor(subject);
  return {
    value: 'ask',
    says: words.tile,
    fields: [field('until', words.until, 'date'), field('note', words.note, 'textarea', { isRequired: false })],
    asks: (typed) => ({
      method: 'post',
      path: '/v1/offers/{id}/pause',
      body: {
        reason: 'publisher-asked',
        until: morningOf(typedIn(typed, 'until') ?? '', subject.zone),
        ...optional(typed, 'note'),
      },
    }),
    done: words.done.ask,
  };
}

/** When a day begins for the publisher; what is no day is left as it is, and refused at its field. */
const morningOf = (day: string, zone: string): string =>
  instantAt(`${day}T00:00`, zone) ?? instantAt(`${day}T08:00`, zone) ?? day;

function ending(subject: ActSubject): Choice {
  const words = wordsFor(subject);
  return {
    value: 'resume',
    says: words.resume,
    fields: [],
    asks: () => ({ method: 'post', path: '/v1/offers/{id}/resume', body: {} }),
    done: words.done.resume,
  };
}
