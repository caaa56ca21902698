import { z } from 'zod';
import { PERMITTED, type Permission, ROLES } from '../../domain/offer/roles';
import { named } from './components';
import { instant } from './instants';

const PERMISSIONS = Object.keys(PERMITTED) as Permission[];

/** Who asked for what, when and why, and what came of it. */
export const auditLine = named(
  'AuditLine',
  z.strictObject({
    id: z.string(),
    at: instant.describe('By the clock on the wall.'),
    actor: z.string().describe('The name of a person or a token; `api` where everything is open.'),
    email: z.string().nullable().describe('The actor’s, where it is known.'),
    role: z.enum([...ROLES, 'none']),
    via: z.enum(['session', 'token', 'jwt', 'link', 'open']),
    method: z.string(),
    path: z.string(),
    offer: z.string().nullable(),
    permission: z.enum([...PERMISSIONS, 'sign-in', 'sign-out']).describe('What it took.'),
    reason: z.string().nullable().describe('The note, reason or summary that was given.'),
    requestId: z.string().describe('As in `X-Request-Id`.'),
    status: z.int(),
    code: z.string().nullable().describe('Of a refusal.'),
  }),
  {
    id: '1042',
    at: '2026-11-24T09:12:31.412Z',
    actor: 'Lea Blanc',
    email: 'lea@rewards.example',
    role: 'manager',
    via: 'session',
    method: 'POST',
    path: '/v1/offers/contoso.backup-pro/messages',
    offer: 'contoso.backup-pro',
    permission: 'log-contacts',
    reason: 'First call about the listing.',
    requestId: '3f2c9a44-6c1e-4b8e-9f10-2d7a5c3b1e90',
    status: 200,
    code: null,
  },
);
