import { z } from 'zod';
import { listPublishers } from '../../platform/store/publisher-list';
import type { Deps } from '../deps';
import { resumePublisher } from '../publishers/resume-watch';
import { type Route, route } from '../route';
import { marketingContact, warningsAbout } from '../schemas/marketing-contact';
import { pageOf, paging } from '../schemas/page';
import { ofPublisher } from '../schemas/paths';
import {
  agreement,
  delistPublisher,
  publisherInFull,
  publisherSummary,
  publisherWithWarnings,
} from '../schemas/publisher';
import { stamp } from '../schemas/stamp';
import { searched, text } from '../schemas/text';
import { publisherAfter, publisherOf, tellPublisher, withOffers } from '../publishers/telling';

const query = z.strictObject({
  q: searched
    .optional()
    .describe('Part of an id, a name, a Partner Network id, an e-mail, or the marketing contact’s name.'),
  watch: z.enum(['watched', 'unwatched', 'behind']).optional().describe('Whether a workflow looks after them.'),
  ...paging,
});

const ofAPublisher = { tag: 'Publishers', params: ofPublisher, missing: 'unknown-publisher' } as const;
const aChange = { ...ofAPublisher, needs: 'handle-publishers' } as const;

/** Publishers as companies: what holds for all their offers. */
export const publisherRoutes = (deps: Deps): Route[] => [
  route('get', '/v1/publishers', {
    tag: 'Publishers',
    needs: 'look',
    summary: 'List publishers',
    query,
    answers: pageOf(publisherSummary),
    refusals: ['invalid-cursor'],
    answer: async ({ query: asked }) => ({ body: await listPublishers(deps.database, asked) }),
  }),
  route('get', '/v1/publishers/{id}', {
    ...ofAPublisher,
    needs: 'look',
    summary: 'Look at a publisher and its offers',
    answers: publisherInFull,
    refusals: ['unknown-publisher'],
    answer: async ({ params: { id } }) => ({ body: await withOffers(deps, await publisherOf(deps, id)) }),
  }),
  ...changes(deps),
];

/** What is said to a publisher as a whole. */
const changes = (deps: Deps): Route[] => [
  route('put', '/v1/publishers/{id}/marketing-contact', {
    ...aChange,
    summary: 'Name the company’s marketing contact',
    description: 'All its live offers are told.',
    body: marketingContact,
    answers: publisherWithWarnings,
    refusals: ['unknown-publisher', 'at-in-the-future', 'marketing-contact-is-account-email'],
    answer: async ({ params: { id }, body }, caller) => {
      const after = await tellPublisher(deps, id, 'setMarketingContact', caller, body);
      return { body: { ...after, warnings: warningsAbout(body.email) } };
    },
  }),
  route('post', '/v1/publishers/{id}/agreement', {
    ...aChange,
    summary: 'Say that the company has accepted a document',
    description: 'All its live offers are told. A version counts from the first time that it was accepted.',
    body: agreement,
    answers: publisherInFull,
    refusals: ['unknown-publisher', 'at-in-the-future'],
    answer: async ({ params: { id }, body }, caller) => ({
      body: await tellPublisher(deps, id, 'acceptAgreement', caller, body),
    }),
  }),
  route('post', '/v1/publishers/{id}/delist', {
    ...aChange,
    summary: 'Delist a publisher: all its offers end',
    description:
      'It is done one offer after another, and the publisher shows how far it is and what became of each. Asking again changes nothing unless offers are live since.',
    body: delistPublisher,
    answers: publisherInFull,
    statuses: [202],
    refusals: ['unknown-publisher'],
    answer: async ({ params: { id }, body }, caller) => ({
      body: await tellPublisher(deps, id, 'delistPublisher', caller, body),
    }),
  }),
  goingOn(deps),
];

const goingOn = (deps: Deps): Route =>
  route('post', '/v1/publishers/{id}/resume-watch', {
    ...aChange,
    summary: 'A publisher whose workflow is gone goes on from its journal',
    description:
      'Nothing is told twice. It goes on by itself too, as soon as something is said to it or sales of it are counted.',
    body: z.strictObject({ note: text(2_000).optional(), by: stamp.by }),
    example: {},
    answers: publisherInFull,
    refusals: ['unknown-publisher', 'is-watched'],
    answer: async ({ params: { id }, body }, caller) => {
      const recorded = await resumePublisher(deps, await publisherOf(deps, id), caller, body);
      return { body: await publisherAfter(deps, id, recorded) };
    },
  });
