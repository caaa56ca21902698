import type { LetterOrder } from '../../domain/offer/letters';
import type { Document, Draft } from './draft';
import type { InEach, Language } from './language';
import type { Letter } from './letter';

type LetterReader = Letter<'welcome'>['reader'];

const GREETING: InEach<(name: string) => string> = {
  en: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  fr: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
};

const SIGNATURE: Record<LetterReader, InEach<string>> = {
  publisher: { en: 'The marketplace rewards team', fr: 'L’équipe des récompenses de la place de marché' },
  staff: { en: 'Followthrough', fr: 'Followthrough' },
};

const FOOTER: Record<LetterReader, InEach<(offerId: string) => string>> = {
  publisher: {
    en: (id) => `Offer ${id}. This email was sent automatically; a reply reaches a person.`,
    fr: (id) => `Offre ${id}. Cet e-mail a été envoyé automatiquement ; une personne lit les réponses.`,
  },
  staff: {
    en: () => 'Sent automatically; it is not a message to the publisher.',
    fr: () => 'Envoyé automatiquement ; ce n’est pas un message à l’éditeur.',
  },
};

/** What stands around every letter: a greeting by name where there is one, who writes, and why. */
export function framed(
  language: Language,
  reader: LetterReader,
  draft: Draft,
  { to, offer }: Pick<LetterOrder, 'to' | 'offer'>,
): Document {
  const name = to.name.includes('@') ? '' : to.name.trim();
  return {
    ...draft,
    greeting: GREETING[language](name),
    signature: SIGNATURE[reader][language],
    footer: FOOTER[reader][language](offer.id),
  };
}
