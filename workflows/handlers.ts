import { defineSignal, defineUpdate, setDefaultSignalHandler, setHandler, uuid4 } from '@temporalio/workflow';
import { factsOf, hasHappened, stepId } from '../domain/offer/state';
import { type Command, type CommandName, COMMANDS, isRefusal, type CommandResult } from '../domain/offer/commands';
import { differences } from '../domain/offer/differences';
import type { EventPayload } from '../domain/offer/events';
import { meantForAnother } from '../domain/offer/if-revision';
import { refusal } from '../domain/offer/refusals';
import { offerView } from '../domain/offer/view';
import { decideSignal, SIGNALS } from '../domain/offer/signals';
import { HAS_LEFT, isBegun } from '../domain/offer/taking-back';
import type { Terms } from '../domain/catalogue/terms';
import { pinTerms } from './activities';
import type { LiveOffer } from './live-offer';
import * as messages from './messages';
import type { OfferChange } from '../domain/offer/activities';
import { inEnglish } from './in-english';
import { isAhead, readable, refused, type Stamped, stampOf } from './inputs';
import type { ReadModel } from './read-model';
import { resolvedKey } from '../domain/duties/ticket-facts';

/** How long what is said of a ticket waits for it to be opened, in milliseconds: whoever asks waits for an answer. */
const FOR_A_TICKET = 5_000;

/** From here on, what staff, publishers and other systems say turns into facts. */
export function listen(offer: LiveOffer, readModel: ReadModel<OfferChange>): void {
  setHandler(messages.offerQuery, () => inEnglish(offerView(offer.state, offer.now())));
  setHandler(messages.offerViewQuery, () => offerView(offer.state, offer.now()));
  setHandler(messages.factsQuery, (after) => offer.known(after));
  setHandler(messages.onboard, async (asked, nonce) => ({
    ...(await readModel.shows()),
    created: offer.began(nonce),
    differs: differences(offer.state.offer, asked),
  }));

  setHandler(messages.showOffer, async (nonce) => ({ ...(await readModel.shows()), created: offer.began(nonce) }));

  for (const [name, command] of Object.entries(COMMANDS) as [CommandName, Command][])
    answer(offer, readModel, name, command);

  for (const name of SIGNALS)
    setHandler(defineSignal<[unknown]>(name), (input) => {
      const handle = (): void => {
        handleSignal(offer, name, input);
      };
      if (awaitsTicket(offer, input)) return offer.until(() => !awaitsTicket(offer, input)).then(handle);
      handle();
    });
  // Whatever has no handler until here has none: a name that nobody knows is told to a person too.
  setDefaultSignalHandler((name, ...args) => {
    handleSignal(offer, name, args[0]);
  });
}

/** A signal cannot be refused: what it says counts, or is told to a person. */
function handleSignal(offer: LiveOffer, signal: string, input: unknown): void {
  const { facts, ...stamp } = decideSignal(offer.state, signal, input, offer.now(), uuid4);
  offer.recordAll(
    facts.map((event) => ({ event })),
    stamp,
  );
}

/** An update: refused before anything is written, or recorded and answered when the store shows it. */
function answer(offer: LiveOffer, readModel: ReadModel<OfferChange>, name: CommandName, command: Command): void {
  setHandler(
    defineUpdate<messages.Recorded, [unknown]>(name),
    async (input) => {
      const said = stampOf(offer, input);
      await offer.until(() => !awaitsTicket(offer, input), FOR_A_TICKET);
      const terms = await newTerms(offer, command, said);
      carryOut(offer, command, said, terms);
      if (name === 'resolveTicket') await deskIsTold(offer);
      return readModel.shows();
    },
    { validator: (input) => refuse(offer, command, input) },
  );
}

/**
 * Judges an input and writes down what it means in one breath: were anything awaited between, two inputs at one instant
 * would both be judged before either counts.
 */
function carryOut(offer: LiveOffer, command: Command, said: Stamped, terms: Terms | undefined): void {
  if (hasHappened(offer.state, said.id)) return;
  const facts = accepted(offer, command, said).map((fact) =>
    fact.kind === 'type-changed' && terms ? { ...fact, terms } : fact,
  );
  offer.recordAll(
    facts.map((event) => ({ event })),
    said,
  );
}

/** Calendar dates are computed outside the workflow, once, before the move is judged. */
async function newTerms(offer: LiveOffer, command: Command, said: Stamped): Promise<Terms | undefined> {
  if (hasHappened(offer.state, said.id)) return undefined;
  const move = accepted(offer, command, said).find((payload) => payload.kind === 'type-changed');
  return move && pinTerms(offer.state.offer, move.to, said.at);
}

/** What an input means now. Nothing is taken back because of which a step is under way: its letter may have left. */
function decide(offer: LiveOffer, command: Command, { fields, at, id }: Stamped): CommandResult {
  const { state, underWay } = offer;
  const result = meantForAnother(fields, state.revision) ?? command(state, fields, at, id, offer.now());
  const [first] = isRefusal(result) ? [] : result;
  return first?.kind === 'taken-back' && isBegun(state, first.entries, underWay, offer.now()) ? HAS_LEFT : result;
}

/** What an input means now; throws what is answered where it is refused. */
function accepted(offer: LiveOffer, command: Command, said: Stamped): readonly EventPayload[] {
  const result = readable(() => decide(offer, command, said));
  if (isRefusal(result)) throw refused(result);
  return result;
}

/** Throws what would be answered to an input that is refused. */
function refuse(offer: LiveOffer, command: Command, input: unknown): void {
  const said = readable(() => stampOf(offer, input));
  if (hasHappened(offer.state, said.id)) return;
  if (isAhead(said)) throw refused(refusal('at-in-the-future', { now: offer.now(), clock: 'offer' }));
  if (!awaitsTicket(offer, input)) accepted(offer, command, said);
}

/** Is it about a ticket that the desk may show already, although no fact tells yet that it was opened? */
function awaitsTicket({ state, opening }: LiveOffer, input: unknown): boolean {
  if (opening.size === 0 || typeof input !== 'object' || input === null || !('ticket' in input)) return false;
  return !factsOf(state, 'ticket-opened').some(({ ticket }) => ticket === input.ticket);
}

/** Gives the desk three seconds to show what staff resolved; it is told in any case. */
async function deskIsTold(offer: LiveOffer): Promise<void> {
  const isTold = ({ ticket }: { readonly ticket: string }): boolean =>
    hasHappened(offer.state, stepId(resolvedKey(ticket)));
  await offer.until(() => factsOf(offer.state, 'ticket-resolved').every(isTold), 3_000);
}
