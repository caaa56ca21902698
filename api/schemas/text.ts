import { z } from 'zod';

/** Control characters, other line ends, and halves of characters, which no store can keep. */
const BROKEN_LINE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
/** The same, except for the line ends and tabs of ordinary text. */
const BROKEN_TEXT = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;
/** What turns the direction of the text after it, so that a reader sees another one than there is. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/u;
/** Something that a reader sees: no blank, and nothing that only changes what stands before it. */
const SEEN = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

const readable = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(longest, `must have at most ${longest} characters`)
    .refine((given) => given === '' || SEEN.test(given) || BROKEN_LINE.test(given), 'must have visible characters')
    .refine((given) => !TURNED.test(given), 'must not turn the direction of the text');

/** One line of text. */
export const line = (longest: number) =>
  readable(longest).refine((given) => !BROKEN_LINE.test(given), 'must be one line without control characters');

/** Text of several lines. */
export const text = (longest: number) =>
  readable(longest).refine((given) => !BROKEN_TEXT.test(given), 'must not have control characters');

export const email = z.email('must be an e-mail address').max(254, 'must have at most 254 characters');

/** What is looked for: nothing that a store could not compare. */
export const searched = line(200);

/** A language as BCP 47 writes it. */
export const language = z
  .string()
  .max(35, 'must have at most 35 characters')
  .transform((tag, context) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? tag;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a BCP 47 language tag, for example fr or pt-BR' });
      return z.NEVER;
    }
  });
