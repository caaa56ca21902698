import { type Instant, later } from '../calendar/instants';
import { type OfferState, fingerprint, hasHappened, isStepId } from './state';
import { COMMANDS, readResolution, isRefusal, readOwner } from './commands';
import type { CommandResult } from './commands/command';
import { endingOf } from './endings';
import type { EventPayload } from './events';
import { handleAway, handleBounce, handleComplaint, handleLeft, handleMessage } from './mail-signals';
import { cutTo, SignalFields } from './signal-fields';
import { storable, UnreadableInput } from './inputs';
import { unsettledSignals } from '../duties/unread-signals';

/** What a signal means: the facts that it makes, who says so, when, and what they count once by. */
export type SignalResult = {
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
  readonly facts: readonly EventPayload[];
};

/** Longer ids are told apart by a fingerprint of the whole. */
const LONGEST_ID = 200;
/** How much of what came is kept. */
const CAME = 1_000;
/** So many that nobody has settled are told one by one; after that one more tells that there are more. */
const ONE_BY_ONE = 3;
type SignalHandler = (state: OfferState, input: SignalFields, at: Instant, id: string) => CommandResult;

/** A desk may tell again what is known; who the owner is would be news. */
const handleResolution: SignalHandler = (state, input, at, id) => {
  const result = readResolution(state, input, at, id);
  const isKnown = isRefusal(result) && result.code === 'ticket-already-resolved' && !input.has('owner');
  return isKnown ? [] : result;
};

/** How each signal is handled. */
const SIGNAL_HANDLERS = {
  messageReceived: handleMessage,
  ownerAnswered: (state, input) => [readOwner(state, input)],
  mailBounced: handleBounce,
  personAway: handleAway,
  personLeft: handleLeft,
  mailComplained: handleComplaint,
  ticketResolved: handleResolution,
  companySaid: COMMANDS.hearCompany,
} satisfies Record<string, SignalHandler>;

/** The signals that an offer handles. */
export const SIGNALS = Object.keys(SIGNAL_HANDLERS) as readonly (keyof typeof SIGNAL_HANDLERS)[];

/**
 * What a signal means. It cannot be refused: what is too long counts, cut and marked; what cannot be read, or would be
 * refused as a request, is a fact that a person is told of, once. `newId`: for a signal without an id of its own.
 */
export function decideSignal(
  state: OfferState,
  signal: string,
  input: unknown,
  now: Instant,
  newId: () => string,
): SignalResult {
  try {
    const fields = new SignalFields(input);
    const { id, ...said } = stampOf(fields, now, newId);
    if (hasHappened(state, id)) return { id, ...said, facts: [] };
    const facts = decide(state, signal, fields, said.at, id);
    return typeof facts === 'string'
      ? unread(state, { signal, code: facts, field: null, input }, now)
      : { id, ...said, facts };
  } catch (err) {
    if (!(err instanceof UnreadableInput)) throw err;
    return unread(state, { signal, code: 'invalid-input', field: err.field, input }, now);
  }
}

/** What is dated ahead counts now. */
function stampOf(fields: SignalFields, now: Instant, newId: () => string): Omit<SignalResult, 'facts'> {
  const said = fields.optionalText('id', Infinity) ?? newId();
  const id = said.length > LONGEST_ID ? `${said.slice(0, LONGEST_ID - 20)}…${fingerprint(said)}` : said;
  const at = fields.optionalInstant('at') ?? now;
  return {
    // Ids of steps are the service's own.
    id: isStepId(id) ? `signal:${id}` : id,
    by: fields.optionalText('by', 200) ?? 'temporal',
    at: later(at, now) === at ? now : at,
  };
}

/** The facts that it makes; a code where it makes none. */
function decide(
  state: OfferState,
  signal: string,
  fields: SignalFields,
  at: Instant,
  id: string,
): string | readonly EventPayload[] {
  const known = SIGNALS.find((name) => name === signal);
  if (known === undefined) return 'unknown-signal';
  if (endingOf(state) === undefined) {
    const result = SIGNAL_HANDLERS[known](state, fields, at, id);
    return isRefusal(result) ? result.code : result;
  }
  // What a company says is in its own journal: the offer gets it when it is listed again.
  return signal === 'companySaid' ? [] : 'offer-ended';
}

type UnreadSignal = {
  readonly signal: string;
  readonly code: string;
  readonly field: string | null;
  readonly input: unknown;
};

/** Told once by its id, and by what it says; and when there are too many, that there are. */
function unread(state: OfferState, { signal, code, field, input }: UnreadSignal, now: Instant): SignalResult {
  const { id: ownId, ...rest } = typeof input === 'object' && input !== null ? (input as { id?: unknown }) : {};
  const came = textOf(input);
  const content = fingerprint(`${signal} ${typeof input === 'object' ? textOf(rest) : came}`);
  const id = `unread:${fingerprint(`${signal} ${ownId === undefined ? content : textOf(ownId)}`)}`;
  const unsettled = unsettledSignals(state);
  const isKnown = hasHappened(state, id) || unsettled.some((known) => known.content === content);
  const said = { id, by: 'temporal', at: now };
  if (isKnown || unsettled.length > ONE_BY_ONE) return { ...said, facts: [] };
  const isTooMany = unsettled.length === ONE_BY_ONE;
  const name = storable(cutTo(signal, 60));
  return {
    ...said,
    facts: [
      isTooMany
        ? { kind: 'signal-unread', signal: name, code: 'too-many', field: null, came: '', content }
        : { kind: 'signal-unread', signal: name, code, field, came: storable(cutTo(came, CAME)), content },
    ],
  };
}

/** What came, as text; nothing at all is an empty one. */
const textOf = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));
