import type { MustParams } from '../../domain/offer/inputs';
import type { Sentences } from '../writing';

/** What a field of an input must be: the end of a sentence. */
export const musts: Sentences<MustParams> = {
  object: () => 'must be an object',
  text: ({ most }) => `must be text of at most ${most} characters`,
  choice: ({ choices }) => `must be one of ${choices.join(', ')}`,
  whole: () => 'must be a whole number',
  wholes: ({ most }) => `must be a list of at most ${most} whole numbers`,
  texts: ({ most }) => `must be a list of at most ${most} texts`,
  instant: () => 'must be an RFC 3339 instant',
  span: ({ longest }) => `must be an ISO 8601 duration of at most ${longest}`,
  'other-id': () => 'may not begin with step:',
};
