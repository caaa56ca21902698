import type { Instant } from '../../calendar/instants';
import type { OfferState } from '../state';
import type { EventPayload } from '../events';
import type { Fields } from '../inputs';
import type { Refusal } from '../refusals';

/** What a command makes of an input: a refusal, or the events to record. */
export type CommandResult = Refusal | readonly EventPayload[];

export const isRefusal = (result: CommandResult): result is Refusal => 'code' in result;

/**
 * Reads an input (throws UnreadableInput) and says what it means. `at` is the input's own time, `id` what it counts
 * once by, `now` the offer's clock (the same as `at` where it is not said). Changes nothing.
 */
export type Command = (state: OfferState, input: Fields, at: Instant, id: string, now?: Instant) => CommandResult;
