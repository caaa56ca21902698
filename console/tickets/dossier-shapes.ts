import { z } from 'zod';
import { PROMISE_KINDS } from '../../domain/promises/kinds';

/** What the service writes into the dossier of a ticket. */
export const DOSSIER_KEYS = [
  'signal',
  'owner',
  'account',
  'contacts',
  'publishedAt',
  'lastMessageAt',
  'asked',
  'cameBack',
  'left',
  'owed',
  'tier',
  'aboveTheirTier',
] as const;
export type DossierKey = (typeof DOSSIER_KEYS)[number];

const text = z.string().nullable();
const instant = z.iso.datetime();
const promiseKind = z.enum(PROMISE_KINDS);

/** What stands under each key of a dossier; the rows of old tickets may have other shapes. */
export const DOSSIER_SHAPES = {
  signal: z.object({ signal: z.string(), code: z.string(), field: text, came: z.string() }),
  owner: z.object({
    status: z.enum(['known', 'unknown', 'left']),
    name: text,
    email: text,
    confirmedAt: instant.nullable(),
  }),
  account: z.string(),
  contacts: z.array(z.object({ role: z.string(), name: z.string(), email: z.string() })),
  publishedAt: instant,
  lastMessageAt: instant.nullable(),
  asked: z.array(z.object({ to: z.string(), at: instant, letter: z.string(), mail: z.string() })),
  cameBack: z.array(z.object({ address: text, at: instant, letter: text })),
  left: z.array(
    z.object({
      address: z.string(),
      at: instant,
      writeTo: z.object({ name: z.string(), email: z.string() }).nullable(),
    }),
  ),
  owed: z.array(z.object({ kind: promiseKind, about: text, dueAt: instant })),
  tier: z
    .object({
      id: text,
      title: z.string(),
      since: instant,
      counted: z.object({ amount: z.string(), currency: z.string() }),
    })
    .nullable(),
  aboveTheirTier: z.array(z.string()),
} satisfies { [K in DossierKey]: z.ZodType };

/** A dossier's entry as its shape has it. */
export type DossierEntry<K extends DossierKey> = z.output<(typeof DOSSIER_SHAPES)[K]>;
