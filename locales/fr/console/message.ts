import type { ConsoleWords } from '../../en/console';

/** The page of a message. */
export const message: ConsoleWords['message'] = {
  back: 'Retour aux messages',
  alsoAbout: 'Il concerne aussi d’autres offres :',
  verdict: 'Ce qu’il est devenu',
  because: (reason) => `Pourquoi\u00a0: ${reason}.`,
  heads: {
    from: 'De',
    to: 'À',
    cc: 'Copie',
    at: 'Quand',
    letter: 'Lettre',
    about: 'Au sujet de',
    sender: 'Expéditeur',
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
  unproven: 'Expéditeur non prouvé',
  folded: { quoted: 'Ce qu’il cite', signature: 'Signature' },
  files: 'Fichiers et message brut',
};
