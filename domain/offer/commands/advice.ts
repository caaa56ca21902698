import { adviceEnd } from '../addresses';
import { refusal } from '../refusals';
import type { Command } from './command';

/** An address gets no advice any more, only what is owed: its reader said so, or somebody for them. */
export const endAdvice: Command = (state, input) => {
  const address = input.exact('address', 320);
  if (adviceEnd(state, address)) return refusal('advice-already-ended', { address });
  return [{ kind: 'advice-ended', address, how: 'unsubscribed' }];
};

/** The way back: advice goes there again. */
export const resumeAdvice: Command = (state, input) => {
  const address = input.exact('address', 320);
  if (!adviceEnd(state, address)) return refusal('advice-not-ended', { address });
  return [{ kind: 'advice-resumed', address }];
};
