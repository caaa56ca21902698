import type { RefusalCode } from '../../domain/offer/refusals';
import { LOCALES } from '../../locales';
import type { Fault } from '../../locales/faults';
import { type Said, spoken } from '../../locales/said';
import { FOR_PROGRAMS } from '../../locales/writing';
import { isRefusalCode, REFUSAL_STATUS } from './refusal-status';

/** A field that is wrong: its path in the body, the query or the headers, and why. A text is English, for programs. */
export type FieldFault = { readonly path: string; readonly message: Fault | string };

/** Every code that a refusal can have beside those of the domain, with its status and what it means. */
const OWN = {
  'invalid-request': [400, 'The request is not valid'],
  'invalid-input': [400, 'The request is not valid'],
  'malformed-json': [400, 'The body is not JSON'],
  'invalid-cursor': [400, 'The cursor does not belong to this list'],
  'sign-in-failed': [400, 'The sign-in did not work'],
  unauthorized: [401, 'A valid token is needed'],
  'no-role': [403, 'You have no role here'],
  'not-permitted': [403, 'Your role may not do this'],
  'cross-site': [403, 'Requests from other sites are refused'],
  'unknown-host': [421, 'The service is not known by this name'],
  csrf: [403, 'The form does not belong to this sign-in'],
  'no-way-in': [404, 'People cannot sign in here'],
  'not-found': [404, 'There is nothing here'],
  'unknown-offer': [404, 'No such offer'],
  'unknown-publisher': [404, 'No such publisher'],
  'unknown-mail': [404, 'No such mail'],
  'unknown-saved-reply': [404, 'No such saved reply'],
  'unknown-catalogue': [404, 'No such catalogue'],
  'method-not-allowed': [405, 'This method is not allowed here'],
  'offer-differs': [409, 'An offer of that id was onboarded with other content'],
  'offer-ended': [409, 'The offer has ended'],
  'mail-settled': [409, 'The mail does not wait for anybody any more'],
  'offer-unwatched': [409, 'No workflow looks after the offer'],
  'is-watched': [409, 'A workflow looks after it'],
  'idempotency-key-reused': [409, 'The idempotency key was used for another request'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'Bodies of this kind are not taken here'],
  'unknown-program': [422, 'No such programme'],
  'not-ahead': [422, 'The time is not ahead'],
  'too-far': [422, 'The time is too far ahead'],
  'rate-limited': [429, 'Too many requests'],
  internal: [500, 'Something went wrong here'],
  busy: [503, 'More is asked than can be answered in time'],
  'engine-away': [503, 'Temporal does not answer'],
  'store-away': [503, 'The store does not answer'],
  'mail-server-away': [503, 'The mail server does not answer'],
  'time-machine-stuck': [503, 'The time machine is stuck'],
  'provider-away': [503, 'The sign-in provider does not answer'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof OWN | RefusalCode;

const isOwn = (code: string): code is keyof typeof OWN => Object.hasOwn(OWN, code);

/** The status of a code; a refusal that this version does not know is one by a rule of the programme. */
export const statusOf = (code: string): number =>
  isOwn(code) ? OWN[code][0] : isRefusalCode(code) ? REFUSAL_STATUS[code] : 422;

/** What a code means, in a few words. */
export const titleOf = (code: string): string => (isOwn(code) ? OWN[code][1] : capital(code.replaceAll('-', ' ')));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the API says, in English, with instants as programs read them. */
const inEnglish = (said: Said): string => spoken(LOCALES.en, said, FOR_PROGRAMS);

/** A refusal on its way to the caller. The code is stable, what it says is a sentence for people. */
export class Problem extends Error {
  readonly status: number;

  /** The status is that of the code, unless another one is given. */
  constructor(
    readonly code: string,
    readonly says: Said,
    readonly errors: readonly FieldFault[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
    status?: number,
    /** True where it was a write of which nobody knows whether it was done. */
    readonly maybeDone = false,
  ) {
    super(inEnglish(says));
    this.status = status ?? statusOf(code);
  }

  /** What it says in English. */
  get detail(): string {
    return this.message;
  }
}

/** How long to wait before asking again, in seconds, when something behind the API is away. */
const RETRY_AFTER = '5';

/** Something behind the API does not answer: nothing was recorded, the same request may be sent again. */
export const away = (
  code: 'engine-away' | 'store-away' | 'time-machine-stuck' | 'provider-away' | 'mail-server-away',
  says: Said,
): Problem => new Problem(code, says, [], { 'Retry-After': RETRY_AFTER });

/** More is asked than can be answered in time, and this was not begun. */
export const busy = (retryAfter: number): Problem =>
  new Problem('busy', { code: 'overloaded', params: {} }, [], { 'Retry-After': String(retryAfter) });

/** It cannot be known whether a write was done. */
export const maybeDone = ({ code, errors, headers }: Problem): Problem =>
  new Problem(code, { code: 'maybe-done', params: {} }, errors, headers, 503, true);

/** A problem as RFC 9457 has it. */
export type ProblemDocument = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[] | undefined;
  readonly maybeDone?: true | undefined;
};

/** A refusal as it is kept for a repetition of its request: what it says is said when it is sent. */
export type KeptProblem = Pick<Problem, 'code' | 'status' | 'says' | 'errors' | 'maybeDone'> & {
  /** The id of the request, by which the log can be searched. */
  readonly instance: string;
};

export const keptProblem = ({ code, status, says, errors, maybeDone }: Problem, instance: string): KeptProblem => ({
  code,
  status,
  says,
  errors,
  maybeDone,
  instance,
});

/** What the caller gets to read. */
export const problemDocument = ({ code, status, says, errors, maybeDone, instance }: KeptProblem): ProblemDocument => ({
  type: `urn:followthrough:problem:${code}`,
  title: titleOf(code),
  status,
  detail: inEnglish(says),
  code,
  instance,
  ...(errors.length > 0 && { errors: errors.map(({ path, message }) => ({ path, message: inEnglish(message) })) }),
  ...(maybeDone && { maybeDone }),
});
