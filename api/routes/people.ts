import { z } from 'zod';
import { nameContact } from '../publishers/company-contact';
import type { Deps } from '../deps';
import { type Route, route } from '../route';
import { named } from '../schemas/components';
import { marketingContact, offerWithWarnings, warningsAbout } from '../schemas/marketing-contact';
import { offer } from '../schemas/offer';
import { ofOffer } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { email, line } from '../schemas/text';
import { tell } from '../offers/telling';

const manager = named('EngagementManager', z.strictObject({ name: line(200), email, ...stamp }), {
  name: 'Lea Blanc',
  email: 'lea@rewards.example',
});

const owner = named(
  'OwnerStatement',
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('known'), name: line(200), email, ...stamp }),
    z.strictObject({ status: z.literal('unknown'), ...stamp }),
    z.strictObject({ status: z.literal('left'), ...stamp }),
  ]),
  { status: 'known', name: 'Max Weber', email: 'max@contoso.example' },
);

const ofAnOffer = { tag: 'Actions', params: ofOffer, missing: 'unknown-offer' } as const;
const always = ['unknown-offer', 'offer-ended', 'at-in-the-future'] as const;

/** Who is who for an offer: its engagement manager, its owner, the company's marketing contact. */
export const peopleRoutes = (deps: Deps): Route[] => [
  route('put', '/v1/offers/{id}/engagement-manager', {
    ...ofAnOffer,
    needs: 'name-managers',
    summary: 'Name the engagement manager',
    description: 'The publisher is told.',
    body: manager,
    answers: offer,
    refusals: [...always, 'no-engagement', 'engagement-over', 'engagement-declined'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await tell(deps, id, 'nameManager', caller, body) }),
  }),
  route('put', '/v1/offers/{id}/owner', {
    ...ofAnOffer,
    needs: 'name-people',
    summary: 'Say who owns the offer, or that the owner is unknown or has left',
    description: 'A new owner gets the hand-over letter. The same person again is a confirmation.',
    body: owner,
    answers: offer,
    refusals: [...always],
    answer: async ({ params: { id }, body }, caller) => ({ body: await tell(deps, id, 'setOwner', caller, body) }),
  }),
  route('put', '/v1/offers/{id}/marketing-contact', {
    ...ofAnOffer,
    needs: 'name-people',
    summary: 'Name the company’s marketing contact',
    description: 'It is the contact of the whole company: its other offers are told.',
    body: marketingContact,
    answers: offerWithWarnings,
    refusals: [...always, 'marketing-contact-is-account-email'],
    answer: async ({ params: { id }, body }, caller) => {
      const after = await nameContact(deps, id, caller, body);
      return { body: { ...after, warnings: warningsAbout(body.email) } };
    },
  }),
];
