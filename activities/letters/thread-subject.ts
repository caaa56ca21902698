import { isToStaff } from '../../domain/offer/letter-readers';
import type { LetterOrder, TemplateName } from '../../domain/offer/letters';
import { LOCALES } from '../../locales';
import { languageOf } from '../../locales/language';
import { printable, shortened } from './printable';

/** Of an offer's title, in characters. */
export const TITLE_IN_SUBJECT = 60;

type Threaded = Pick<LetterOrder, 'offer' | 'language'> & { readonly content: { readonly letter: TemplateName } };

/**
 * The subject of every letter about an offer to a reader of a language, so that Gmail keeps them together; null for
 * letters to staff, whose subjects say what is to be done.
 */
export function threadSubjectOf({ offer, language: tag, content }: Threaded): string | null {
  if (isToStaff(content.letter)) return null;
  const { typography, letterFrame } = LOCALES[languageOf(tag)];
  const title = typography.quoted(shortened(printable(offer.title), TITLE_IN_SUBJECT));
  return typography.typeset(letterFrame.threadSubject(title));
}
