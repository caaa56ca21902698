import type { OfferView } from '../../domain/offer/view';
import { type ConsoleWords, LOCALES } from '../../locales';
import { languageOf } from '../../locales/language';

/** A letter to begin from, in the publisher's language. Its name is a word of the language of who writes it. */
export type LetterTemplate = {
  readonly name: keyof ConsoleWords['letterTemplates'];
  readonly subject: string;
  readonly text: string;
};

const NAMES = ['introduction', 'check-in', 'activated-benefit'] as const satisfies LetterTemplate['name'][];

/** Fills in what stands in braces: the title of an offer, its owner, and who writes. */
export const fillerFor =
  ({ title, owner, publisher }: OfferView, writer: string) =>
  (text: string): string => {
    const named = (owner.status === 'known' ? owner.name : null) ?? publisher.name;
    const values: Readonly<Record<string, string>> = { title, owner: named, me: writer };
    // All at once: a title may have braces of its own.
    return text.replaceAll(/\{(title|owner|me)\}/g, (whole, name: string) => values[name] ?? whole);
  };

/** Letters to begin from, written in the publisher's language. */
export function templatesFor(offer: OfferView, writer: string): readonly LetterTemplate[] {
  const templates = LOCALES[languageOf(offer.publisher.language)].console.letterTemplates;
  const filled = fillerFor(offer, writer);
  return NAMES.map((name) => ({
    name,
    subject: filled(templates[name].subject),
    text: filled(templates[name].text),
  }));
}
