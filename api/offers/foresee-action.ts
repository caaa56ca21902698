import type { Instant } from '../../domain/calendar/instants';
import type { OfferState } from '../../domain/offer/state';
import type { CommandName } from '../../domain/offer/commands';
import { Fields, UnreadableInput } from '../../domain/offer/inputs';
import { CALLS_TO_ACTION, OFFER_TYPES } from '../../domain/catalogue/offer-types';
import { fitsType, pinTerms } from '../../domain/catalogue/pin-terms';
import { newPublisher } from '../../domain/publisher/state';
import { PUBLISHER_COMMANDS } from '../../domain/publisher/commands';
import { type Refusal, refusal, unreadable } from '../../domain/offer/refusals';
import { openTickets } from '../../domain/duties/ticket-facts';
import { lifeOf, readJournal } from '../../platform/store/offer-copy';
import { readClock } from '../../platform/store/offer-reader';
import { isOfPublisher, readTicket } from '../../platform/store/ticket-reader';
import type { Deps } from '../deps';
import { unknownOffer } from './telling';
import { type Consequences, isRefused, NO_CONSEQUENCES, type Refused } from '../../domain/foresee/consequences';
import { foresee } from '../../domain/foresee/foresee';

type Rules = Pick<Deps, 'catalogues'>;
type Input = Readonly<Record<string, unknown>>;

/** The hours of reminders depend on it, and those are not foreseen. */
const TEAM_ZONE = 'UTC';
/** What is only foreseen counts by no id of an input. */
const NOT_DONE = 'foreseen';

/**
 * What an action on an offer would do now, or why it would be refused. The input is that of the command, with `at` and
 * `by` where they are given; a marketing contact is a word of the company: `hearCompany`. Throws a problem for an offer
 * that is unknown.
 */
export async function foreseeAction(
  { database, catalogues }: Pick<Deps, 'database' | 'catalogues'>,
  offerId: string,
  command: CommandName,
  input: Input,
  by: string,
): Promise<Refused | Consequences> {
  const [clock, journal] = await Promise.all([readClock(database, offerId), readJournal(database, offerId)]);
  if (clock === undefined || journal.length === 0) throw unknownOffer(offerId);
  const state = lifeOf(journal);
  try {
    const fields = new Fields(input);
    const at = fields.optionalInstant('at') ?? clock;
    const stamp = { id: NOT_DONE, by: fields.optionalText('by', 200) ?? by, at };
    const foreseen = foresee(state, command, { ...input, by: stamp.by }, stamp, clock, (type, from) =>
      pinTerms({ ...state.offer, type }, catalogueOf(state, { catalogues }), TEAM_ZONE, from),
    );
    if (isRefused(foreseen) && command === 'resolveTicket')
      return (await closesAlone(database, fields)) ?? leftOver(state, fields, foreseen);
    if (isRefused(foreseen)) return foreseen;
    const refused = ELSEWHERE[command]?.(state, fields, at, { catalogues });
    return refused ? { refusal: refused, field: null } : foreseen;
  } catch (err) {
    if (!(err instanceof UnreadableInput)) throw err;
    return { refusal: unreadable(err), field: err.field };
  }
}

/** A ticket about the publisher is closed at the desk, and nothing else follows. */
async function closesAlone(database: Deps['database'], input: Fields): Promise<Consequences | undefined> {
  const id = input.text('ticket', 100);
  if (!/^[1-9]\d{0,8}$/.test(id) || !(await isOfPublisher(database, id))) return undefined;
  const ticket = await readTicket(database, id);
  return (
    ticket && {
      ...NO_CONSEQUENCES,
      tickets: { ...NO_CONSEQUENCES.tickets, closes: [{ ticket: id, kind: ticket.kind }] },
    }
  );
}

/** A ticket that an ended offer left behind is closed at the desk alone. */
function leftOver(state: OfferState, input: Fields, refused: Refused): Refused | Consequences {
  const id = input.text('ticket', 100);
  const ticket = openTickets(state).find((each) => each.ticket === id);
  if (refused.refusal.code !== 'offer-ended' || ticket === undefined) return refused;
  return {
    ...NO_CONSEQUENCES,
    tickets: { ...NO_CONSEQUENCES.tickets, closes: [{ ticket: id, kind: ticket.ticketKind }] },
  };
}

type Rule = (state: OfferState, input: Fields, at: Instant, rules: Rules) => Refusal | undefined;

/** What is refused before the offer is asked: by the catalogue, and by the company. */
const ELSEWHERE: Partial<Record<CommandName, Rule>> = {
  changeType: (state, input, _at, rules) => {
    const type = input.oneOf('type', OFFER_TYPES);
    const callToAction = input.has('callToAction') ? input.oneOf('callToAction', CALLS_TO_ACTION) : null;
    const catalogue = catalogueOf(state, rules);
    if (fitsType(catalogue, { type, callToAction })) return undefined;
    return refusal('call-to-action-mismatch', { type, program: catalogue.id });
  },
  hearCompany: ({ offer }, input, at) => {
    if (input.text('what', 40) !== 'marketing-contact') return undefined;
    const company = newPublisher(offer.publisher, offer.publishedAt);
    const result = PUBLISHER_COMMANDS.setMarketingContact(company, input, at);
    return 'code' in result ? result : undefined;
  },
};

const catalogueOf = ({ offer }: OfferState, { catalogues }: Rules) =>
  catalogues.choose(offer.program, offer.publishedAt);
