import type { ConsoleWords } from '../../locales';
import type { Action } from './action';
import { logContact, write } from './contacts';
import { nameManager } from './people';
import { answerRequest } from './requests';
import { resolveTicket } from './tickets';
import type { PromiseKind } from '../../domain/promises/kinds';

/** What a person does next about a promise. */
export type StepName = keyof ConsoleWords['steps'];

/** What each step is done by. */
export const STEPS: Readonly<Record<StepName, Action>> = {
  'log-contact': logContact,
  write,
  'name-manager': nameManager,
  'answer-request': answerRequest,
  'resolve-ticket': resolveTicket,
};

/** By what each promise is kept, the better way first. What the service sends itself no person keeps. */
export const KEPT_BY: Readonly<Record<PromiseKind, readonly StepName[]>> = {
  welcome: [],
  'first-contact': ['log-contact', 'write'],
  'engagement-manager': ['name-manager'],
  'benefit-contact': ['log-contact', 'write'],
  'technical-answer': ['answer-request'],
  'sponsorship-details': [],
  news: ['write', 'log-contact'],
  reply: ['write', 'log-contact'],
};

/** Is its ticket what has to be looked after, once there is one? Elsewhere keeping the promise closes the ticket. */
export const IS_TICKET_FIRST: Readonly<Record<PromiseKind, boolean>> = {
  welcome: true,
  'first-contact': false,
  'engagement-manager': false,
  'benefit-contact': false,
  'technical-answer': false,
  'sponsorship-details': true,
  news: true,
  reply: false,
};
