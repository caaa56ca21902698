import { z } from 'zod';
import { fault } from './fault';

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
    .min(1, fault('empty'))
    .max(longest, fault('too-long', { most: longest }))
    .refine((given) => given === '' || SEEN.test(given) || BROKEN_LINE.test(given), fault('invisible'))
    .refine((given) => !TURNED.test(given), fault('turned'));

/** One line of text. */
export const line = (longest: number) =>
  readable(longest).refine((given) => !BROKEN_LINE.test(given), fault('one-line'));

/** Text of several lines. */
export const text = (longest: number) =>
  readable(longest).refine((given) => !BROKEN_TEXT.test(given), fault('control-characters'));

export const email = z.email(fault('email')).max(254, fault('too-long', { most: 254 }));

/** What is looked for: nothing that a store could not compare. */
export const searched = line(200);

/** A language as BCP 47 writes it. */
export const language = z
  .string()
  .max(35, fault('too-long', { most: 35 }))
  .transform((tag, context) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? tag;
    } catch {
      context.addIssue({ code: 'custom', message: fault('language-tag') });
      return z.NEVER;
    }
  });
