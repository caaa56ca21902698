import { z } from 'zod';
import { CHANNELS, DIRECTIONS, TICKET_KINDS, TICKET_OUTCOMES } from '../../domain/offer/events';
import { named } from './components';
import { fault } from './fault';
import { givenInstant, instant } from './instants';
import { person } from './people';
import { stamp } from './stamp';
import { line, text } from './text';

/** A case for a person: what the service cannot settle alone. */
export const ticket = named(
  'Ticket',
  z.strictObject({
    id: z.string(),
    offer: z.string(),
    kind: z.enum(TICKET_KINDS),
    priority: z.enum(['normal', 'high', 'urgent']),
    status: z.enum(['open', 'resolved']),
    openedAt: instant,
    subject: z.string(),
    dossier: z.record(z.string(), z.unknown()).describe('Who was asked, when, what came back, what is owed.'),
    outcome: z
      .enum([...TICKET_OUTCOMES, 'settled'])
      .nullable()
      .describe('`settled`: its reason was gone, and the service closed it.'),
    note: z.string().nullable(),
    resolvedAt: instant.nullable(),
    resolvedBy: z.string().nullable(),
  }),
  {
    id: '17',
    offer: 'contoso.backup-pro',
    kind: 'silence',
    priority: 'normal',
    status: 'open',
    openedAt: '2026-12-27T10:00:00.000Z',
    subject: 'No news for four weeks: Backup Pro',
    dossier: { account: 'partner@contoso.example', asked: [], owed: [] },
    outcome: null,
    note: null,
    resolvedAt: null,
    resolvedBy: null,
  },
);

/** Contact with the publisher, with its own time. */
const contact = z.strictObject({
  channel: z.enum(CHANNELS),
  direction: z.enum(DIRECTIONS).optional().describe('Default: outbound.'),
  with: line(200),
  at: givenInstant.describe('When it was.'),
});

/** What each outcome says beside itself. */
const DETAILS = [
  ['owner', 'owner-found'],
  ['contact', 'contacted'],
] as const;

/** What came of a ticket. */
export const resolution = named(
  'Resolution',
  z
    .strictObject({
      outcome: z.enum(TICKET_OUTCOMES),
      owner: person.optional().describe('Exactly with the outcome owner-found.'),
      contact: contact.optional().describe('Exactly with the outcome contacted: it is the proof.'),
      note: text(2_000).optional(),
      ...stamp,
    })
    .superRefine(({ outcome, ...said }, context) => {
      for (const [name, belongs] of DETAILS) {
        const wrong = (message: string): void => context.addIssue({ code: 'custom', path: [name], message });
        const isSaid = said[name] !== undefined;
        if (outcome === belongs && !isSaid) wrong(fault('required-where', { outcome: belongs }));
        if (outcome !== belongs && isSaid) wrong(fault('only-for', { outcome: belongs }));
      }
    }),
  {
    outcome: 'owner-found',
    owner: { name: 'Max Weber', email: 'max@contoso.example' },
    note: 'Asked their switchboard.',
  },
);
