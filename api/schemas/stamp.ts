import { givenInstant } from './instants';
import { line } from './text';

/** What every write may say beside what it is about. */
export const stamp = {
  at: givenInstant.optional().describe('When it really happened. Default: now, by the offer’s clock.'),
  by: line(200).optional().describe('Who did it, where the caller is a machine acting for a person.'),
};
