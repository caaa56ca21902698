import { createHash } from 'node:crypto';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A mail's id: the same for the same step of the same offer, so that it is sent once. */
export const mailIdOf = (offerId: string, key: string): string => `m-${digest(`${offerId}/${key}`).slice(0, 24)}`;

/** Its Message-ID, at the sender's domain. */
export const messageIdOf = (offerId: string, key: string, from: string): string =>
  `<${digest(`${offerId}/${key}`).slice(0, 32)}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'}>`;

/** What a reader's mail of a day is made from in place of an offer and its step: everybody who asks for it makes the same. */
export const dayOf = (reader: string, day: string): readonly [string, string] => [`reminders/${reader}`, day];

/** The step whose mail begins the thread of an offer. */
export const THREAD_ROOT = 'welcome';
