import { z } from 'zod';
import { PROMISE_KINDS } from '../../domain/promises/kinds';
import { PROMISE_STATUSES } from '../../domain/promises/promised';
import { named } from './components';
import { LOCALES } from '../../locales';
import { instant } from './instants';
import { sentence } from './sentence';

export const OWED_BY = ['service', 'rewards-team', 'engagement-manager'] as const;

const fields = {
  id: z.string(),
  kind: z.enum(PROMISE_KINDS),
  about: z.string().nullable().describe('The benefit or request that it is about.'),
  owedTo: z.enum(['publisher', 'marketing-contact', 'requester']),
  owedBy: z.enum(OWED_BY),
  madeAt: instant,
  dueAt: instant,
  status: z.enum(PROMISE_STATUSES),
  settledAt: instant.nullable(),
  evidence: z
    .strictObject({ type: z.enum(['mail', 'message', 'assignment', 'answer']), id: z.string() })
    .nullable()
    .describe('What shows that it was kept.'),
  holder: z
    .strictObject({ name: z.string(), email: z.string().nullable() })
    .optional()
    .describe('Whoever has taken the answer or was given it; absent where it is the manager’s or the team’s.'),
  why: z.array(sentence(LOCALES.en.dateReasons)).describe('What made it, and how its date was computed.'),
};

const example = {
  id: 'news/2026-11-22T10:00:00.000Z',
  kind: 'news',
  about: null,
  owedTo: 'publisher',
  owedBy: 'rewards-team',
  madeAt: '2026-11-22T10:00:00.000Z',
  dueAt: '2026-12-20T10:00:00.000Z',
  status: 'open',
  settledAt: null,
  evidence: null,
  why: ['The offer was published at 2026-11-22T10:00:00.000Z.', 'News is due P28D after that.'],
} as const;

/** Something owed to a publisher, and how it stands. */
export const promise = named('Promise', z.strictObject(fields), { ...example, why: [...example.why] });

/** A promise with the offer it belongs to. */
export const listedPromise = named(
  'ListedPromise',
  z.strictObject({ ...fields, offer: z.strictObject({ id: z.string(), title: z.string() }) }),
  { ...example, why: [...example.why], offer: { id: 'contoso.backup-pro', title: 'Backup Pro' } },
);
