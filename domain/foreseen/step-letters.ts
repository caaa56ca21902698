import { type OfferState, factsOf } from '../offer/state';
import { marketingContactOf } from '../benefits/benefits';
import { accountableManager } from '../offer/engagement';
import type { ForeseenRecipient } from '../effects';
import type { LetterName } from '../letters';
import { marketingReader } from '../benefits/marketing-reader';
import { othersOf, publisherOf, reachableOwner } from '../duties/owner';
import { type Person, sameAddress } from '../offer/people';
import type { OneStep } from './one-step';

/** A letter that a step sends, and who reads it. The address of the team is not known here. */
export type StepLetter = {
  readonly letter: LetterName;
  readonly to: ForeseenRecipient;
  readonly name: string | null;
  readonly email: string | null;
};

type Addressee = Omit<StepLetter, 'letter'>;
type ReaderOf = (state: OfferState, step: OneStep) => Addressee;
type Letter = (state: OfferState, step: OneStep) => StepLetter;

const publisher: ReaderOf = (state) => addressed(state, publisherOf(state));

/** Whom a step names. */
const named: ReaderOf = (state, step) => {
  if ('owner' in step) return { to: 'owner', ...step.owner };
  if ('letter' in step) return addressed(state, step.letter.to);
  return 'to' in step ? addressed(state, step.to) : publisher(state, step);
};

const reader: ReaderOf = (state) => {
  const { name, email } = marketingReader(state);
  const contact = marketingContactOf(state);
  return { to: contact && sameAddress(contact.email, email) ? 'marketing-contact' : 'account', name, email };
};

const others: ReaderOf = (state) => ({ to: 'account-and-contacts', ...othersOf(state).to });

const requester: ReaderOf = (state, step) => {
  const made =
    'number' in step ? factsOf(state, 'request-made').find(({ number }) => number === step.number) : undefined;
  return { to: 'requester', ...(made?.requester ?? publisherOf(state)) };
};

const responsible: ReaderOf = (state, step) => {
  const isTeams = 'promised' in step && step.promised.owedBy !== 'engagement-manager';
  const manager = isTeams ? undefined : accountableManager(state);
  return manager
    ? { to: 'manager', name: manager.name, email: manager.email }
    : { to: 'team', name: null, email: null };
};

const by =
  (letter: LetterName, read: ReaderOf): Letter =>
  (state, step) => ({ letter, ...read(state, step) });

const promised: Letter = (state, step) =>
  'promised' in step && step.promised.kind === 'sponsorship-details'
    ? { letter: 'sponsorship-details', ...reader(state, step) }
    : { letter: 'welcome', ...publisher(state, step) };

/** The steps that are letters. */
export const LETTERS = {
  send: promised,
  remind: by('reminder', responsible),
  'introduce-manager': by('engagement-start', publisher),
  'check-in': by('check-in', responsible),
  'send-closing': by('closing', publisher),
  'confirm-decline': by('engagement-declined', publisher),
  'ask-owner': by('owner-check', publisher),
  'ask-others': by('owner-check', others),
  'hand-over': by('hand-over', named),
  'tell-owner-found': by('owner-found', responsible),
  'explain-benefit': by('benefit-guide', reader),
  'introduce-contact': by('benefit-guide', reader),
  'warn-of-expiry': by('benefit-expiring', reader),
  'tell-of-rise': by('tier-risen', reader),
  'point-beside': by('pointer', publisher),
  'tell-of-pause': by('paused', publisher),
  'tell-of-move': by('moved-up', publisher),
  'confirm-request': by('request-received', requester),
  'say-farewell': by('farewell', named),
  'send-personal': by('personal', named),
} as const satisfies Partial<Record<OneStep['kind'], Letter>>;

/** A person by the part that they have for the offer. */
function addressed(state: OfferState, { name, email }: Person): Addressee {
  const parts: readonly (readonly [ForeseenRecipient, string | undefined])[] = [
    ['owner', reachableOwner(state)?.email],
    ['account', state.offer.publisher.accountEmail],
    ['marketing-contact', marketingContactOf(state)?.email],
  ];
  const part = parts.find(([, address]) => address !== undefined && sameAddress(address, email));
  return { to: part?.[0] ?? 'contact', name, email };
}
