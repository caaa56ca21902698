import { z } from 'zod';
import { personId } from '../../platform/signed-links';
import { revokePageLinks } from '../../platform/store/page-links';
import { readOffer } from '../../platform/store/offer-reader';
import type { Deps } from '../deps';
import { unknownOffer } from '../offers/telling';
import { type Route, route } from '../route';
import { named } from '../schemas/components';
import { offer } from '../schemas/offer';
import { ofOffer } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { email, text } from '../schemas/text';

const revoking = named(
  'LinkRevocation',
  z.strictObject({
    email: email.optional().describe('Whose links. Left out: everybody’s.'),
    note: text(2_000).optional(),
    by: stamp.by,
  }),
  { email: 'ada@contoso.example' },
);

/** Links to the page of a publisher that shall not work any more. */
export const publisherLinkRoutes = (deps: Deps): Route[] => [
  route('post', '/v1/offers/{id}/publisher-links/revoke', {
    tag: 'Actions',
    needs: 'name-people',
    summary: 'Revoke the links to the publisher’s page that were sent until now',
    description:
      'They stop working at once, for reading, acting and calendars. Letters that are written later bring new ones. The audit tells who revoked them.',
    params: ofOffer,
    missing: 'unknown-offer',
    body: revoking,
    answers: offer,
    refusals: ['unknown-offer'],
    answer: async ({ params: { id }, body: { email: whose, by } }, caller) => {
      const known = await readOffer(deps.database, id);
      if (known === undefined) throw unknownOffer(id);
      const person = whose === undefined ? null : personId(whose);
      await revokePageLinks(deps.database, { offerId: id, person, until: known.clock, by: by ?? caller.by });
      return { body: known };
    },
  }),
];
