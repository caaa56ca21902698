import { z } from 'zod';
import { CHANNELS, DIRECTIONS } from '../../domain/offer/events';
import type { Deps } from '../deps';
import { type Route, route } from '../route';
import { named } from '../schemas/components';
import { offer } from '../schemas/offer';
import { ofOffer } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { line, text } from '../schemas/text';
import { tell } from '../offers/telling';

const message = named(
  'Message',
  z.strictObject({
    channel: z.enum(CHANNELS),
    direction: z.enum(DIRECTIONS).describe('Outbound: to the publisher. Inbound: from the publisher.'),
    with: line(200).describe('Who of the publisher it was with.'),
    summary: text(2_000),
    about: line(100).optional().describe('The benefit or request that it was about.'),
    ...stamp,
  }),
  { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'First call about the listing.' },
);

/** What was said between the programme and a publisher. */
export const messageRoutes = (deps: Deps): Route[] => [
  route('post', '/v1/offers/{id}/messages', {
    tag: 'Actions',
    needs: 'log-contacts',
    summary: 'Record a message to or from the publisher',
    description: 'It settles what it is evidence for, by its own time, and the four weeks of news begin again.',
    params: ofOffer,
    missing: 'unknown-offer',
    body: message,
    answers: offer,
    refusals: ['unknown-offer', 'offer-ended', 'unknown-about', 'at-in-the-future'],
    answer: async ({ params: { id }, body }, caller) => ({ body: await tell(deps, id, 'recordMessage', caller, body) }),
  }),
];
