import type { LetterOrder } from '../../domain/offer/letters';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { Document, Draft } from '../../locales/letters/draft';
import type { LetterReader } from '../../locales/letters/letter';

/** What stands around every letter: a greeting by name where there is one, who writes, and why. */
export function framed(
  language: Language,
  reader: LetterReader,
  draft: Draft,
  { to, offer }: Pick<LetterOrder, 'to' | 'offer'>,
): Document {
  const { greeting, signature, footer } = LOCALES[language].letterFrame;
  const name = to.name.includes('@') ? '' : to.name.trim();
  return { ...draft, greeting: greeting(name), signature: signature[reader], footer: footer[reader](offer.id) };
}
