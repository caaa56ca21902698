import { z } from 'zod';
import { isInJournal, OFFERS } from '../../platform/store/journal';
import type { Deps } from '../deps';
import { OfferRefused } from '../http/offer-refused';
import { Problem } from '../http/problems';
import { type Caller, type Route, route } from '../route';
import { named } from '../schemas/components';
import { offer } from '../schemas/offer';
import { ofOffer } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { line } from '../schemas/text';
import { tell } from '../offers/telling';

const undoing = named(
  'Undo',
  z.strictObject({ what: line(250).describe('The id of an entry of the timeline.'), ...stamp }),
  { what: 'http:6f1c' },
);

/** The way back from what was recorded by mistake. */
export const undoRoutes = (deps: Deps): Route[] => [
  route('post', '/v1/offers/{id}/undo', {
    tag: 'Actions',
    needs: 'take-back',
    summary: 'Take back what a person recorded',
    description:
      'From then on it counts as never recorded, with everything that the same request recorded; the timeline shows both. Possible for an hour, as long as nothing has left the house because of it, for who may do what is taken back.',
    params: ofOffer,
    missing: 'unknown-offer',
    body: undoing,
    answers: offer,
    refusals: [
      'unknown-offer',
      'offer-ended',
      'unknown-entry',
      'cannot-be-taken-back',
      'already-taken-back',
      'has-left-the-house',
      'too-late',
      'at-in-the-future',
    ],
    answer: async ({ params: { id }, body }, caller) => ({ body: await takeBack(deps, id, body, caller) }),
  }),
];

/** An offer forgets what is settled; its journal does not. */
async function takeBack(deps: Deps, id: string, body: z.output<typeof undoing>, caller: Caller) {
  try {
    return await tell(deps, id, 'takeBack', caller, { ...body, role: caller.role });
  } catch (err) {
    const isUnknown = err instanceof OfferRefused && err.code === 'unknown-entry';
    if (isUnknown && (await isInJournal(deps.database, OFFERS, id, body.what)))
      throw new Problem('too-late', { code: 'over-an-hour', params: {} });
    throw err;
  }
}
