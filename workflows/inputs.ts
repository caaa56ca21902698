import { ApplicationFailure, currentUpdateInfo, uuid4 } from '@temporalio/workflow';
import type { Stamp } from '../domain/offer/append';
import { Fields, UnreadableInput } from '../domain/offer/inputs';
import { type Refusal, unreadable } from '../domain/offer/refusals';
import { isStepId } from '../domain/offer/state';

/** An input with what it counts once by, who says so, and its own time. */
export type Stamped = Stamp & { readonly fields: Fields };

/** How far ahead of an entity's clock an input may be dated, in milliseconds: clocks differ. */
const TOLERANCE = 60_000;

/** Reads the stamp of an input; what it does not say is the update's own id, Temporal itself, and now. Throws UnreadableInput. */
export function stampOf(entity: { now(): string }, input: unknown, longestId = 200): Stamped {
  const fields = new Fields(input);
  const id = fields.optionalText('id', longestId) ?? currentUpdateInfo()?.id ?? uuid4();
  if (isStepId(id)) throw new UnreadableInput({ code: 'other-id', params: {} }, 'id');
  return {
    id,
    by: fields.optionalText('by', 200) ?? 'temporal',
    at: fields.optionalInstant('at') ?? entity.now(),
    fields,
  };
}

export const isAhead = ({ at }: Stamp): boolean => Date.parse(at) > Date.now() + TOLERANCE;

/** A refusal as an update throws it: its code is the type, its values are the details. The message is for who looks with Temporal's own tools. */
export const refused = ({ code, params }: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(`${code} ${JSON.stringify(params)}`, code, params);

/** What cannot be read is refused too. */
export function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (err) {
    if (err instanceof UnreadableInput) throw refused(unreadable(err));
    throw err;
  }
}
