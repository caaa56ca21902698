import type { Case } from './case';
import { factsOf } from './case';
import { benefitOf } from './benefits';
import { engagementOf } from './engagement';
import { CHANNELS, DIRECTIONS, type Happening, TICKET_OUTCOMES } from './facts';
import type { Fields } from './inputs';
import { ownerOf } from './owner';
import { sameAddress } from './people';
import { type Refusal, refusal } from './refusals';
import type { Instant } from './calendar';

/** What an input means for a case: refused with a sentence, or the facts that it makes. */
export type Meaning = Refusal | readonly Happening[];

export const isRefusal = (meaning: Meaning): meaning is Refusal => 'code' in meaning;

/** Reads an input (throws UnreadableInput) and says what it means. `at` is the input's own time. Changes nothing. */
export type Command = (life: Case, input: Fields, at: Instant) => Meaning;

const recordMessage: Command = (life, input) => {
  const about = input.optionalText('about', 100);
  if (about !== null && !life.offer.terms.benefits.some(({ id }) => id === about)) {
    return refusal('unknown-about', `${about} is neither a benefit nor a request of this offer.`);
  }
  return [readMessage(input)];
};

/** A message as signals bring it: what it is about is taken at its word. */
export const readMessage = (input: Fields): Happening => ({
  kind: 'message',
  channel: input.oneOf('channel', CHANNELS),
  direction: input.oneOf('direction', DIRECTIONS),
  with: input.text('with', 200),
  summary: input.text('summary'),
  about: input.optionalText('about', 100),
});

const nameManager: Command = (life, input, at) => {
  const { kind, endsAt } = engagementOf(life);
  if (kind === 'none') return refusal('no-engagement', 'Offers of this type have no engagement manager.');
  if (endsAt !== null && at >= endsAt) return refusal('engagement-over', `The engagement ended at ${endsAt}.`);
  return [{ kind: 'manager-named', name: input.text('name', 200), email: input.text('email', 254) }];
};

const setOwner: Command = (life, input) => [readOwner(life, input)];

/** Who owns the offer. The same person again is a confirmation. */
export function readOwner(life: Case, input: Fields): Happening {
  const status = input.oneOf('status', ['known', 'unknown', 'left']);
  if (status !== 'known') return { kind: 'owner-lost', how: status };
  return namedOwner(life, input.text('name', 200), input.text('email', 254));
}

function namedOwner(life: Case, name: string, email: string): Happening {
  const present = ownerOf(life);
  const same = present.status === 'known' && present.email !== null && sameAddress(present.email, email);
  return { kind: same ? 'owner-confirmed' : 'owner-known', name, email };
}

/** The answer of the owner check's page. "It is me" is the publisher speaking to us, and so a message too. */
const answerOwnerCheck: Command = (life, input) => {
  const owner = readOwner(life, input);
  if (!input.flag('me') || owner.kind === 'owner-lost') return [owner];
  const said: Happening = {
    kind: 'message',
    channel: 'portal',
    direction: 'inbound',
    with: input.text('name', 200),
    summary: 'Confirmed on the owner page: it is me.',
    about: null,
  };
  return [owner, said];
};

const setMarketingContact: Command = ({ offer }, input) => {
  const email = input.text('email', 254);
  if (sameAddress(email, offer.publisher.accountEmail)) {
    return refusal(
      'marketing-contact-is-account-email',
      'The marketing contact needs an address other than the account’s e-mail.',
    );
  }
  return [
    {
      kind: 'marketing-contact-set',
      name: input.text('name', 200),
      email,
      phone: input.text('phone', 20),
      language: input.text('language', 35),
    },
  ];
};

const activateBenefit: Command = (life, input, at) => {
  const benefit = input.text('benefit', 100);
  const terms = life.offer.terms.benefits.find(({ id }) => id === benefit);
  if (terms === undefined) return refusal('unknown-benefit', `This offer has no benefit ${benefit}.`);
  if (terms.path !== 'activate-button')
    return refusal('benefit-not-activatable', `${terms.title.en} is not activated: it comes by itself or by a form.`);
  const { status, reason } = benefitOf(life, terms);
  if (status === 'locked') return refusal('benefit-locked', `${terms.title.en} is locked. ${reason}`);
  if (status === 'activated') return refusal('benefit-already-activated', `${terms.title.en} is active already.`);
  if (status !== 'available') return refusal('benefit-over', `${terms.title.en} is ${status}.`);
  if (at < life.offer.publishedAt)
    return refusal('before-publication', `The offer was published at ${life.offer.publishedAt}.`);
  if (!factsOf(life, 'marketing-contact-set').length) {
    return refusal(
      'marketing-contact-missing',
      'The company needs a marketing contact before a marketing or sales benefit is activated.',
    );
  }
  return [{ kind: 'benefit-activated', benefit }];
};

const declineBenefit: Command = (life, input) => {
  const benefit = input.text('benefit', 100);
  const terms = life.offer.terms.benefits.find(({ id }) => id === benefit);
  if (terms === undefined) return refusal('unknown-benefit', `This offer has no benefit ${benefit}.`);
  const { status } = benefitOf(life, terms);
  if (status !== 'available' && status !== 'activated')
    return refusal('benefit-over', `${terms.title.en} is ${status}.`);
  return [{ kind: 'benefit-declined', benefit, note: input.optionalText('note') }];
};

const completeBenefit: Command = (life, input) => {
  const benefit = input.text('benefit', 100);
  const terms = life.offer.terms.benefits.find(({ id }) => id === benefit);
  if (terms === undefined) return refusal('unknown-benefit', `This offer has no benefit ${benefit}.`);
  const { status } = benefitOf(life, terms);
  if (status !== 'activated') return refusal('benefit-not-activated', `${terms.title.en} is ${status}.`);
  return [{ kind: 'benefit-completed', benefit, note: input.optionalText('note') }];
};

/** The outcome of a ticket comes back into the same case. */
export const resolveTicket: Command = (life, input) => {
  const ticket = input.text('ticket', 100);
  if (!factsOf(life, 'ticket-opened').some((fact) => fact.ticket === ticket)) {
    return refusal('unknown-ticket', `This offer has no open ticket ${ticket}.`);
  }
  const over = [...factsOf(life, 'ticket-resolved'), ...factsOf(life, 'ticket-closed')];
  if (over.some((fact) => fact.ticket === ticket))
    return refusal('ticket-already-resolved', `Ticket ${ticket} is resolved already.`);
  const outcome = input.oneOf('outcome', TICKET_OUTCOMES);
  const note = input.optionalText('note');
  const resolved: Happening = { kind: 'ticket-resolved', ticket, outcome, note };
  switch (outcome) {
    case 'owner-found': {
      if (!input.has('owner')) return refusal('owner-missing', 'Say who the owner is: name and email.');
      const owner = input.within('owner');
      return [resolved, namedOwner(life, owner.text('name', 200), owner.text('email', 254))];
    }
    case 'contacted':
      return [resolved, contact(note, ticket)];
    case 'no-owner':
      return [resolved, { kind: 'owner-lost', how: 'unknown' }];
    case 'other':
      return [resolved];
  }
};

const contact = (note: string | null, ticket: string): Happening => ({
  kind: 'message',
  channel: 'call',
  direction: 'outbound',
  with: 'the publisher',
  summary: note ?? `Contact made by support, ticket ${ticket}.`,
  about: null,
});

/** What staff and publishers can do with an offer. Each is an update of the same name. */
export const COMMANDS = {
  recordMessage,
  nameManager,
  setOwner,
  answerOwnerCheck,
  setMarketingContact,
  activateBenefit,
  declineBenefit,
  completeBenefit,
  resolveTicket,
} satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;
