import type { ConsoleWords } from '../../en/console';

export const drafts: ConsoleWords['drafts'] = {
  writes: (name) => `${name} écrit à l’éditeur, depuis le`,
  soFar: 'Ce qu’il y en a pour l’instant',
  yours: 'Vous avez commencé une lettre qui n’est pas envoyée\u00a0:',
  goOn: 'Continuer la lettre',
  kept: 'Brouillon gardé\u00a0:',
  keep: 'Garder comme brouillon',
  discard: 'Jeter le brouillon',
};
