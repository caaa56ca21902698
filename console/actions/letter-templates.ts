import type { OfferView } from '../../domain/offer/view';
import { type InEach, languageOf } from '../../web/words/language';

/** A letter to begin from, in the publisher's language; its name is for who writes it. */
export type LetterTemplate = { readonly names: InEach<string>; readonly subject: string; readonly text: string };

type Blank = { readonly name: InEach<string>; readonly subject: InEach<string>; readonly text: InEach<string> };

const BLANKS: readonly Blank[] = [
  {
    name: { en: 'Introduction', fr: 'Présentation' },
    subject: { en: 'Your contact for “{title}”', fr: 'Votre contact pour « {title} »' },
    text: {
      en: 'Hello {owner},\n\nI look after “{title}” on the programme’s side. When would be a good time for a first call this week? I would like to hear what you hope for, and tell you what the programme can do.\n\nKind regards,\n{me}',
      fr: 'Bonjour {owner},\n\nJe m’occupe de « {title} » du côté du programme. Quand pourrions-nous nous parler cette semaine ? J’aimerais connaître vos attentes et vous dire ce que le programme peut faire.\n\nCordialement,\n{me}',
    },
  },
  {
    name: { en: 'How is it going', fr: 'Des nouvelles' },
    subject: { en: 'How is “{title}” doing?', fr: 'Comment va « {title} » ?' },
    text: {
      en: 'Hello {owner},\n\nIt has been a while. How is “{title}” doing, and is there anything that we can help with?\n\nKind regards,\n{me}',
      fr: 'Bonjour {owner},\n\nCela fait un moment. Comment va « {title} », et pouvons-nous vous aider en quelque chose ?\n\nCordialement,\n{me}',
    },
  },
  {
    name: { en: 'About an activated benefit', fr: 'Au sujet d’un avantage activé' },
    subject: { en: 'What comes next for “{title}”', fr: 'La suite pour « {title} »' },
    text: {
      en: 'Hello {owner},\n\nYou have activated a benefit for “{title}”. To begin we need two things from you: a person to work with, and a date.\n\nKind regards,\n{me}',
      fr: 'Bonjour {owner},\n\nVous avez activé un avantage pour « {title} ». Pour commencer, il nous faut deux choses : une personne avec qui travailler, et une date.\n\nCordialement,\n{me}',
    },
  },
];

/** Letters to begin from, by name in the language of who writes, written in the publisher's. */
export function templatesFor({ title, owner, publisher }: OfferView, writer: string): readonly LetterTemplate[] {
  const language = languageOf(publisher.language);
  const filled = (text: string): string =>
    text
      .replaceAll('{title}', title)
      .replaceAll('{owner}', (owner.status === 'known' ? owner.name : null) ?? publisher.name)
      .replaceAll('{me}', writer);
  return BLANKS.map(({ name, subject, text }) => ({
    names: name,
    subject: filled(subject[language]),
    text: filled(text[language]),
  }));
}
