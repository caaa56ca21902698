import type { LetterReader } from '../../domain/offer/letter-readers';
import type { LetterOrder } from '../../domain/offer/letters';
import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { Document, Draft, Imprint } from '../../locales/letters/draft';
import { NO_PROGRAMME, type Programme } from '../../platform/programme';

/** What stands around every letter: a greeting by name where there is one, who writes, why, and the way to the publisher's page. */
export function framed(
  language: Language,
  reader: LetterReader,
  draft: Draft,
  { to, offer }: Pick<LetterOrder, 'to' | 'offer'>,
  programme: Programme = NO_PROGRAMME,
  pageUrl?: string,
): Document {
  const { greeting, signature, footer, page } = LOCALES[language].letterFrame;
  const name = to.name.includes('@') ? '' : to.name.trim();
  const own = reader === 'publisher' && pageUrl !== undefined ? { page: { label: page, url: pageUrl } } : {};
  return {
    ...draft,
    greeting: greeting(name),
    signature: signature[reader](programme.name),
    footer: footer[reader](offer.id),
    imprint: imprintOf(language, reader === 'publisher' ? programme : NO_PROGRAMME),
    ...own,
  };
}

const imprintOf = (language: Language, { name, logo, postalAddress, privacyUrl }: Programme): Imprint => ({
  name,
  logo,
  postalAddress,
  links: privacyUrl === null ? [] : [{ label: LOCALES[language].letterFrame.privacy, url: privacyUrl }],
});
