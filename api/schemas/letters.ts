import { z } from 'zod';
import { LETTER_NAMES } from '../../activities/letters/samples';
import type { TemplateName } from '../../domain/offer/letters';
import { LANGUAGES } from '../../locales/language';
import { named } from './components';
import { email, searched } from './text';

const names = LETTER_NAMES as readonly [TemplateName, ...TemplateName[]];

/** A letter that the service writes itself, by name. */
export const letterName = z.enum(names);

/** A letter in the list of all. */
export const letterKind = named(
  'LetterKind',
  z.strictObject({
    letter: letterName,
    reader: z.enum(['publisher', 'staff']).describe('Whom it is written for.'),
    languages: z.array(z.enum(LANGUAGES)),
    isAdvice: z.boolean().describe('Whether it is advice and nothing more: who has ended advice gets it no more.'),
  }),
  { letter: 'pointer', reader: 'publisher', languages: ['en', 'fr'], isAdvice: true },
);

const of = {
  language: z.enum(LANGUAGES).default('en'),
  offer: searched
    .optional()
    .describe('The id of an offer: its title, publisher and owner. Without it, the longest names.'),
};

/** How a letter is to be shown. */
export const previewAsked = named('LetterPreviewRequest', z.strictObject(of), { language: 'fr' });

/** A letter as it goes out. */
export const letterPreview = named(
  'LetterPreview',
  z.strictObject({
    letter: letterName,
    language: z.enum(LANGUAGES),
    subject: z.string(),
    threadSubject: z
      .string()
      .nullable()
      .describe('The subject under which it goes out, which all letters of an offer have; null for its own.'),
    text: z.string(),
    html: z.string(),
  }),
  {
    ...{ letter: 'welcome', language: 'en', subject: 'Your offer “Backup Pro”: advice to start with' },
    ...{ threadSubject: 'Your offer “Backup Pro”', text: 'Hello Ada Martin, …', html: '<!doctype html>…' },
  },
);

/** A letter that is to be sent to somebody of the programme. */
export const testAsked = named(
  'LetterTestRequest',
  z.strictObject({
    ...of,
    to: email
      .optional()
      .describe(
        'Your own address, that of the team, or that of an engagement manager. Default: your own, else the team’s.',
      ),
  }),
  { language: 'en' },
);

/** Where it went. */
export const letterTested = named('LetterTest', z.strictObject({ to: z.string(), subject: z.string() }), {
  to: 'rewards-team@followthrough.example',
  subject: '[Test] Your offer “Backup Pro”: advice to start with',
});
