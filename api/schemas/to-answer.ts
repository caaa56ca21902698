import { z } from 'zod';
import { CHANNELS } from '../../domain/offer/events';
import { PROMISE_STATUSES } from '../../domain/promises/promised';
import { named } from './components';
import { instant } from './instants';
import { offerId } from './onboarding';
import { person } from './people';
import { senderProof } from './sender-proof';
import { stamp } from './stamp';
import { line, text } from './text';

/** The path of a message of an offer. */
export const ofMessage = z.object({ id: offerId, message: line(250) });

/** What a publisher wrote and nobody has answered. */
export const toAnswer = named(
  'ToAnswer',
  z.strictObject({
    offer: z.strictObject({ id: z.string(), title: z.string(), publisherName: z.string() }),
    message: z.string().describe('The id of the first message that waits: an answer settles all that came before it.'),
    channel: z.enum([...CHANNELS, 'unknown']),
    from: z.string(),
    text: z.string().describe('Its first lines.'),
    mail: z.string().nullable().describe('The mail that it is, where it is one.'),
    proof: senderProof,
    since: instant,
    dueAt: instant,
    status: z.enum(PROMISE_STATUSES),
    holder: z
      .strictObject({ name: z.string(), email: z.string().nullable() })
      .nullable()
      .describe('Whose it is: who has taken it or was given it, else the engagement manager. Null: the rewards team.'),
  }),
  {
    offer: { id: 'contoso.backup-pro', title: 'Backup Pro', publisherName: 'Contoso' },
    message: 'in-5f0c8d7e2a914b3c6d8e9f01',
    channel: 'email',
    from: 'Ada Martin',
    text: 'Could you call me on Thursday?',
    mail: 'in-5f0c8d7e2a914b3c6d8e9f01',
    proof: 'proven',
    since: '2026-11-29T10:00:00.000Z',
    dueAt: '2026-12-04T10:00:00.000Z',
    status: 'open',
    holder: { name: 'Lea Blanc', email: 'lea@rewards.example' },
  },
);

export const taking = named('ReplyTaking', z.strictObject({ ...stamp }), {});

export const handingOver = named(
  'ReplyHandingOver',
  z.strictObject({
    to: z.union([z.literal('team'), person]).describe('`team`: the rewards team.'),
    ...stamp,
  }),
  { to: 'team' },
);

export const closing = named(
  'ReplyClosing',
  z.strictObject({ note: text(2_000).optional().describe('Why it needs no answer.'), ...stamp }),
  { note: 'Thanks, nothing to answer.' },
);
