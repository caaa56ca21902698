import type { LetterOrder } from '../../domain/offer/letters';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { Document, Draft, Imprint } from '../../locales/letters/draft';
import type { LetterReader } from '../../locales/letters/letter';
import { NO_PROGRAMME, type Programme } from '../../platform/programme';

/** What stands around every letter: a greeting by name where there is one, who writes, and why. */
export function framed(
  language: Language,
  reader: LetterReader,
  draft: Draft,
  { to, offer }: Pick<LetterOrder, 'to' | 'offer'>,
  programme: Programme = NO_PROGRAMME,
): Document {
  const { greeting, signature, footer } = LOCALES[language].letterFrame;
  const name = to.name.includes('@') ? '' : to.name.trim();
  return {
    ...draft,
    greeting: greeting(name),
    signature: signature[reader](programme.name),
    footer: footer[reader](offer.id),
    imprint: imprintOf(language, reader === 'publisher' ? programme : NO_PROGRAMME),
  };
}

const imprintOf = (language: Language, { name, logo, postalAddress, privacyUrl }: Programme): Imprint => ({
  name,
  logo,
  postalAddress,
  links: privacyUrl === null ? [] : [{ label: LOCALES[language].letterFrame.privacy, url: privacyUrl }],
});
