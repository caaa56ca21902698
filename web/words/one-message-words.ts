import type { InEach } from './language';

type OneMessageWords = {
  readonly back: string;
  readonly alsoAbout: string;
  readonly verdict: string;
  readonly heads: Readonly<Record<'from' | 'to' | 'cc' | 'at' | 'letter' | 'about' | 'messageId', string>>;
  readonly headers: string;
  readonly proof: string;
  readonly proofNone: string;
  readonly toCase: string;
  readonly text: string;
  readonly html: string;
  readonly htmlSays: string;
  readonly frame: (subject: string) => string;
  readonly noText: string;
  readonly noHtml: string;
};

/** The page of a message. */
export const ONE_MESSAGE_WORDS: InEach<OneMessageWords> = {
  en: {
    back: 'Back to the messages',
    alsoAbout: 'It is about other offers too:',
    verdict: 'What became of it',
    heads: {
      from: 'From',
      to: 'To',
      cc: 'Copy',
      at: 'When',
      letter: 'Letter',
      about: 'About',
      messageId: 'Message-ID',
    },
    headers: 'Head of the message',
    proof: 'Proof of',
    proofNone: 'No promise hangs on it.',
    toCase: 'The whole case',
    text: 'Text',
    html: 'As it looks',
    htmlSays: 'Shown shut off: nothing in it can run, load anything or lead anywhere.',
    frame: (subject) => `The message as it looks: ${subject}`,
    noText: 'It has no text.',
    noHtml: 'It has no other look than its text.',
  },
  fr: {
    back: 'Retour aux messages',
    alsoAbout: 'Il concerne aussi d’autres offres :',
    verdict: 'Ce qu’il est devenu',
    heads: {
      from: 'De',
      to: 'À',
      cc: 'Copie',
      at: 'Quand',
      letter: 'Lettre',
      about: 'Au sujet de',
      messageId: 'Message-ID',
    },
    headers: 'En-tête du message',
    proof: 'Preuve de',
    proofNone: 'Aucune promesse n’en dépend.',
    toCase: 'Le dossier entier',
    text: 'Texte',
    html: 'Tel qu’il se présente',
    htmlSays: 'Affiché isolé\u00a0: rien ne peut y être exécuté, chargé ou mener ailleurs.',
    frame: (subject) => `Le message tel qu’il se présente\u00a0: ${subject}`,
    noText: 'Il n’a pas de texte.',
    noHtml: 'Il n’a pas d’autre présentation que son texte.',
  },
};
