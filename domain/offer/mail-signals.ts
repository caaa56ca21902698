import { ownerOf } from '../duties/owner';
import { adviceEnd, lastAway, lastLeft } from './addresses';
import { type Channel, CHANNELS, type Direction, DIRECTIONS, type EventPayload } from './events';
import type { Person } from './people';
import { sameAddress } from './people';
import type { SignalFields, Synonyms } from './signal-fields';
import { factsOf, type OfferState } from './state';

/** What a signal of the intake of mail means. */
type MailSignal = (state: OfferState, input: SignalFields) => readonly EventPayload[];

/** Stands where a message does not say with whom it was, or what. */
const UNSAID = '—';
/** The longest address that is one (RFC 5321), and room for those that are not. */
const ADDRESS = 320;
/** Message-IDs are as long as header lines may be. */
const MESSAGE_ID = 1_000;

const CHANNEL_WORDS: Synonyms<Channel> = {
  'e-mail': 'email',
  mail: 'email',
  phone: 'call',
  telephone: 'call',
  'phone-call': 'call',
  'phone call': 'call',
  video: 'meeting',
  visit: 'meeting',
  message: 'chat',
  sms: 'chat',
  web: 'portal',
};
const DIRECTION_WORDS: Synonyms<Direction> = {
  out: 'outbound',
  outgoing: 'outbound',
  sent: 'outbound',
  in: 'inbound',
  incoming: 'inbound',
  received: 'inbound',
};

/** `mail` and `messageId` say which mail of the store it is. */
export const handleMessage: MailSignal = (_state, input) => {
  const mail = input.optionalText('mail', 100);
  const messageId = input.optionalText('messageId', MESSAGE_ID);
  return [
    {
      kind: 'message',
      channel: input.oneOf('channel', CHANNELS, CHANNEL_WORDS),
      direction: input.oneOf('direction', DIRECTIONS, DIRECTION_WORDS),
      with: input.optionalText('with', 200) ?? UNSAID,
      summary: input.optionalText('summary') ?? UNSAID,
      about: input.optionalText('about', 100),
      ...(mail !== null && { mail }),
      ...(messageId !== null && { messageId }),
    },
  ];
};

/** `final`: a soft failure that is not tried any more. */
export const handleBounce: MailSignal = (state, input) => {
  const messageId = input.text('messageId', MESSAGE_ID);
  const mail = sentAs(state, messageId);
  const [letter, address] = [mail?.letter ?? null, input.optionalText('address', ADDRESS) ?? mail?.to ?? null];
  const [hard, status] = [input.flag('hard'), input.optionalText('status', 20)];
  const isGivenUp = !hard && input.flag('final');
  return [
    {
      ...{ kind: 'mail-bounced', letter, messageId, address, hard },
      ...(status !== null && { status }),
      ...(isGivenUp && { undelivered: true as const }),
    },
  ];
};

/** The same answer again says nothing new. */
export const handleAway: MailSignal = (state, input) => {
  const address = input.exact('address', ADDRESS);
  const until = input.optionalInstant('until')?.slice(0, 10) ?? null;
  const backAt = until === null ? null : input.optionalInstant('backAt');
  const known = lastAway(state, address);
  const away: EventPayload = { kind: 'person-away', address, until, ...(backAt !== null && { backAt }) };
  return until !== null && known?.until === until ? [] : [away];
};

/** That the present owner has left begins the search for another. Of everybody else it is a fact that shows. */
export const handleLeft: MailSignal = (state, input) => {
  const address = input.exact('address', ADDRESS);
  const left: EventPayload = { kind: 'person-left', address, writeTo: suggested(input) };
  if (isOwners(state, address)) return [left, { kind: 'owner-lost', how: 'left' }];
  return lastLeft(state, address) === undefined ? [left] : [];
};

/** From then on the address gets no advice any more, but what is owed. */
export const handleComplaint: MailSignal = (state, input) => {
  const messageId = input.optionalText('messageId', MESSAGE_ID);
  const mail = messageId === null ? undefined : sentAs(state, messageId);
  const address = input.optionalText('address', ADDRESS) ?? mail?.to ?? input.exact('address', ADDRESS);
  const complained: EventPayload = { kind: 'mail-complained', address, messageId, letter: mail?.letter ?? null };
  const isEnded = adviceEnd(state, address) !== undefined;
  return isEnded ? [complained] : [complained, { kind: 'advice-ended', address, how: 'complained' }];
};

const sentAs = (state: OfferState, messageId: string) =>
  factsOf(state, 'mail-sent').find((sent) => sent.messageId === messageId);

/** Whom the answer names instead; null where it names nobody who can be written to. */
function suggested(input: SignalFields): Person | null {
  if (!input.has('writeTo')) return null;
  const writeTo = input.within('writeTo');
  const email = writeTo.exact('email', ADDRESS);
  return { name: writeTo.optionalText('name', 200) ?? email, email };
}

/** Do letters to the owner go there? Where nobody knows who that is, they go to the account. */
function isOwners(state: OfferState, address: string): boolean {
  const { status, email } = ownerOf(state);
  if (status === 'known') return email !== null && sameAddress(email, address);
  return status === 'unknown' && sameAddress(state.offer.publisher.accountEmail, address);
}
