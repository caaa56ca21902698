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

/** Letters to begin from, written in the publisher's language. */
export function templatesFor({ title, owner, publisher }: OfferView, writer: string): readonly LetterTemplate[] {
  const templates = LOCALES[languageOf(publisher.language)].console.letterTemplates;
  const filled = (text: string): string =>
    text
      .replaceAll('{title}', title)
      .replaceAll('{owner}', (owner.status === 'known' ? owner.name : null) ?? publisher.name)
      .replaceAll('{me}', writer);
  return NAMES.map((name) => ({
    name,
    subject: filled(templates[name].subject),
    text: filled(templates[name].text),
  }));
}
