import { z } from 'zod';
import { named } from './components';
import { DROP_REASONS } from '../../domain/offer/correspondence';
import { instant } from './instants';
import { MAIL_DIRECTIONS, MAIL_STATUSES } from '../../platform/store/list-choices';

/** What was sent to somebody, or came from them. */
export const mail = named(
  'Mail',
  z.strictObject({
    id: z.string(),
    offer: z.string(),
    offers: z
      .array(z.string())
      .describe('Every offer that it is about, `offer` among them: a reminder to staff may be about several.'),
    direction: z.enum(MAIL_DIRECTIONS),
    letter: z.string().describe('Which letter it is.'),
    to: z.string(),
    cc: z.array(z.string()),
    copies: z
      .array(z.strictObject({ address: z.string(), status: z.enum(MAIL_STATUSES) }))
      .describe('How it stands with each of those who get a copy; `status` is about `to` alone.'),
    from: z.string(),
    subject: z.string(),
    status: z
      .enum(MAIL_STATUSES)
      .describe(
        '`unknown`: it was handed over, and nobody can tell whether it arrived. `cancelled`: it waited, and is not sent: `droppedBecause` says why.',
      ),
    droppedBecause: z
      .enum(DROP_REASONS)
      .nullable()
      .describe('Why it, or a copy of it, was not sent after all; null where it was, or still waits.'),
    messageId: z.string(),
    at: instant.describe('By the clock of its offer.'),
    text: z.string(),
    html: z.string(),
    about: z.string().nullable(),
  }),
  {
    id: 'm-5f0c8d7e2a914b3c6d8e9f01',
    offer: 'contoso.backup-pro',
    offers: ['contoso.backup-pro'],
    direction: 'outbound',
    letter: 'welcome',
    to: 'ada@contoso.example',
    cc: [],
    copies: [],
    from: 'Marketplace rewards team <rewards@followthrough.example>',
    subject: 'Backup Pro is live',
    status: 'sent',
    droppedBecause: null,
    messageId: '<5f0c8d7e@followthrough.example>',
    at: '2026-11-22T10:00:00.000Z',
    text: 'Hello Ada Martin, …',
    html: '<!doctype html>…',
    about: null,
  },
);
