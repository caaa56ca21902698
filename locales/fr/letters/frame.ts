import type { Frame } from '../../letters/frame';

/** What stands around every letter. */
export const letterFrame: Frame = {
  greeting: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
  signature: {
    publisher: (programme) =>
      programme === null ? 'L’équipe des récompenses de la place de marché' : `L’équipe du programme ${programme}`,
    staff: () => 'Followthrough',
  },
  page: 'Votre page : ce que nous vous devons, et ce que vous pouvez faire',
  footer: {
    publisher: (offerId) =>
      `Offre ${offerId}. Cet e-mail a été envoyé automatiquement ; une personne lit les réponses.`,
    staff: () => 'Envoyé automatiquement ; ce n’est pas un message à l’éditeur.',
  },
  privacy: 'Comment nous traitons les données personnelles',
  threadSubject: (title) => `Votre offre ${title}`,
  noAdvice: 'Ne plus recevoir de conseils (ce que nous vous devons continue)',
};
