import { z } from 'zod';
import { lengthOf } from '../../domain/calendar/instants';
import { readOffer } from '../../platform/store/offer-reader';
import { keepAttachments } from '../../platform/store/letter-attachments';
import { keepWritten } from '../../platform/store/written-letters';
import type { Deps } from '../deps';
import { type Caller, type Route, route } from '../route';
import { attachedFiles, attachments, MOST_WITH_FILES } from '../schemas/attachments';
import { named } from '../schemas/components';
import { offer } from '../schemas/offer';
import { ofOffer } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { line, text } from '../schemas/text';
import { endedOffer, tell, unknownOffer } from '../offers/telling';

const LONGEST_HOLD = 'PT1H';

const letter = named(
  'Letter',
  z.strictObject({
    to: line(254)
      .optional()
      .describe(
        '`owner`, `marketing-contact`, or the e-mail of the owner, of the account or of a contact. Default: the owner when known, otherwise the account’s e-mail.',
      ),
    subject: line(200),
    text: text(20_000),
    attachments,
    about: line(100).optional().describe('The benefit or request that it is about.'),
    hold: z
      .string()
      .max(40)
      .refine(isHold, `must be an ISO 8601 duration of at most ${LONGEST_HOLD}, for example PT10S`)
      .optional()
      .describe('It does not leave before, and can be taken back as long.'),
    ...stamp,
  }),
  {
    to: 'owner',
    subject: 'Your listing',
    text: 'Hello Ada,\n\nshall we look at your listing together on Thursday?\n\nLea',
    hold: 'PT10S',
  },
);

function isHold(span: string): boolean {
  try {
    return lengthOf(span) <= lengthOf(LONGEST_HOLD);
  } catch {
    return false;
  }
}

/** What somebody of the programme writes to a publisher. */
export const writingRoutes = (deps: Deps): Route[] => [
  route('post', '/v1/offers/{id}/mail', {
    tag: 'Actions',
    needs: 'write-to-publishers',
    summary: 'Write to the publisher',
    description:
      'A letter in the thread of the offer, under the name of who writes it. Once the mail server has accepted it, it is a message: it settles what that settles, and the four weeks of news begin again.',
    params: ofOffer,
    missing: 'unknown-offer',
    body: letter,
    mostBytes: MOST_WITH_FILES,
    answers: offer,
    refusals: [
      'unknown-offer',
      'offer-ended',
      'unknown-recipient',
      'unknown-about',
      'too-many-letters',
      'at-in-the-future',
    ],
    answer: async ({ params: { id }, body }, caller) => ({ body: await write(deps, id, body, caller) }),
  }),
];

/** The words are kept first: an offer is told of no letter that could not be sent. */
async function write(
  deps: Deps,
  id: string,
  { text: words, attachments: given = [], ...said }: z.output<typeof letter>,
  caller: Caller,
) {
  const files = attachedFiles(given);
  const known = await readOffer(deps.database, id);
  if (known === undefined) throw unknownOffer(id);
  if (known.stage === 'ended') throw endedOffer(id);
  await keepAttachments(deps.database, { offerId: id, id: caller.id }, files);
  await keepWritten(deps.database, { offerId: id, id: caller.id, text: words });
  return tell(deps, id, 'writeLetter', caller, said);
}
