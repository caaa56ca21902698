import type { DateReasonParams } from '../../domain/promises/date-reasons';
import type { Sentences } from '../writing';

/** What made a promise, and how its date was computed. */
export const dateReasons: Sentences<DateReasonParams> = {
  published: ({ at }, write) => `The offer was published at ${write.at(at)}.`,
  relisted: ({ at }, write) => `The offer was relisted at ${write.at(at)}.`,
  'last-message': ({ at }, write) => `The last message before was at ${write.at(at)}.`,
  'taken-on': ({ at }, write) =>
    `The offer was taken on at ${write.at(at)}; its publisher gets the self-service advice at once.`,
  'published-for-contact': ({ at }, write) =>
    `The offer was published at ${write.at(at)}; the rewards team makes contact.`,
  'published-for-manager': ({ at }, write) =>
    `The offer was published at ${write.at(at)}; its publisher gets an engagement manager.`,
  'moved-up-for-manager': ({ at }, write) =>
    `The offer moved up at ${write.at(at)}; its publisher gets an engagement manager for the new type.`,
  activated: ({ benefit, at, by, startAt }, write) =>
    `${benefit} was activated at ${write.at(at)} by ${by}${startAt === null ? '.' : `, to begin at ${write.at(startAt)}.`}`,
  unlocked: ({ benefit, at }, write) => `${benefit} was unlocked at ${write.at(at)}; how to use it is told at once.`,
  'help-asked': ({ by, at }, write) => `${by} asked for technical help at ${write.at(at)}.`,
  'publisher-wrote': ({ at }, write) => `The publisher wrote at ${write.at(at)}.`,
  'at-once': ({ within }, write) => `At once means within ${write.span(within)}.`,
  allowed: ({ within }, write) => `The catalogue allows ${write.span(within)}.`,
  'allowed-for-manager': ({ within }, write) => `The catalogue allows ${write.span(within)} to name one.`,
  'allowed-for-answer': ({ within }, write) => `The catalogue allows ${write.span(within)} for an answer.`,
  'allowed-for-reply': ({ within }, write) =>
    `The programme answers within ${write.span(within)} of the first message that waits.`,
  'news-within': ({ within }, write) =>
    `Never more than ${write.span(within)} without news, in either direction; automatic mail does not count.`,
  'contact-after-activation': ({ within }, write) =>
    `Contact is promised within ${write.span(within)} of each activation.`,
  'contact-after-start': ({ within }, write) => `Contact is promised within ${write.span(within)} of that moment.`,
  paused: ({ from, to, reason, settledAt, dueAt, before }, write) => {
    const settled = settledAt === null ? '' : `, settled at ${write.at(settledAt)}`;
    return `The offer was paused from ${write.at(from)} to ${write.at(to)} (${reason})${settled}: due ${write.at(dueAt)} instead of ${write.at(before)}.`;
  },
  ended: ({ how, at, note }, write) => `The offer was ${how} at ${write.at(at)}${note === null ? '.' : `: ${note}`}`,
};
