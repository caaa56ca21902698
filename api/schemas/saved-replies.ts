import { z } from 'zod';
import { LANGUAGES } from '../../locales/language';
import { named } from './components';
import { instant } from './instants';
import { stamp } from './stamp';
import { line, text } from './text';

/** The id of a saved reply. */
export const savedReplyId = z.string().regex(/^reply-[0-9a-f]{24}$/);

const language = z.enum(LANGUAGES).describe('Of the publishers that it is for.');

/** A reply to begin from. */
export const savedReply = named(
  'SavedReply',
  z.strictObject({
    id: z.string(),
    language,
    name: z.string().describe('For who writes: no publisher reads it.'),
    subject: z.string().describe('Empty where the letter keeps its own.'),
    text: z.string(),
    changedBy: z.string(),
    changedAt: instant,
  }),
  {
    ...{ id: 'reply-5f0c8d7e2a914b3c6d8e9f01', language: 'en', name: 'Listing texts', subject: '' },
    text: 'Hello {owner},\n\nthe texts of “{title}” can be changed at any time.\n\n{me}',
    ...{ changedBy: 'Lea Wolf', changedAt: '2026-11-29T10:00:00.000Z' },
  },
);

/** What is said of one. */
export const savedReplyText = named(
  'SavedReplyText',
  z.strictObject({
    language,
    name: line(100),
    subject: line(200).optional().describe('Only where the letter has none of its own.'),
    text: text(10_000).describe(
      '`{title}`, `{owner}` and `{me}` stand for the title of the offer, its owner, and who writes.',
    ),
    by: stamp.by,
  }),
  {
    ...{ language: 'en', name: 'Listing texts' },
    text: 'Hello {owner},\n\nthe texts of “{title}” can be changed at any time.\n\n{me}',
  },
);

/** That one is not wanted any more. */
export const savedReplyDeletion = named(
  'SavedReplyDeletion',
  z.strictObject({ note: text(500).optional().describe('Why, for the audit.') }),
  { note: 'The texts are changed elsewhere now.' },
);
