import { type OfferState, termsOf } from '../state';
import { CHANNELS, DIRECTIONS, type EventPayload } from '../events';
import type { Fields } from '../inputs';
import { type Refusal, refusal } from '../refusals';
import { requestsOf } from '../../benefits/requests';
import type { Command } from './command';

/** Something was said between the programme and the publisher. */
export const recordMessage: Command = (state, input) => {
  return unknownAbout(state, input.optionalText('about', 100)) ?? [readMessage(input)];
};

/** Why something cannot be about that: it is neither a benefit nor a request; undefined where it can. */
export function unknownAbout(state: OfferState, about: string | null): Refusal | undefined {
  const isKnown =
    about === null ||
    termsOf(state).benefits.some(({ id }) => id === about) ||
    requestsOf(state).some(({ number }) => number === about);
  return isKnown ? undefined : refusal('unknown-about', { about });
}

/** A message as signals bring it: what it is about is taken at its word. */
function readMessage(input: Fields): EventPayload {
  const mail = input.optionalText('mail', 200);
  return {
    kind: 'message',
    channel: input.oneOf('channel', CHANNELS),
    direction: input.oneOf('direction', DIRECTIONS),
    with: input.text('with', 200),
    summary: input.text('summary'),
    about: input.optionalText('about', 100),
    // Where its words are kept, when they came with it.
    ...(mail !== null && { mail }),
  };
}
