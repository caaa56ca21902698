import { REVOCATION_GROUNDS } from '../../domain/offer/events';
import type { InEach } from '../../web/words/language';
import { groundName } from '../../web/words/names';
import type { Action, ActionWords } from './action';
import { choice, field, note, told } from './fields';

/** The publisher does without the manager. */
export const declineEngagement: Action = {
  name: 'decline-engagement',
  route: { method: 'post', path: '/v1/offers/{id}/decline' },
  needs: 'end-offers',
  command: 'decline',
  words: {
    en: {
      title: 'The publisher declines the engagement',
      says: 'The manager’s promises are waived; the rest goes on.',
      button: 'Decline the engagement',
      done: 'The engagement is declined.',
    },
    fr: {
      title: 'L’éditeur refuse l’engagement',
      says: 'Les promesses du responsable sont levées\u00a0; le reste continue.',
      button: 'Refuser l’engagement',
      done: 'L’engagement est refusé.',
    },
  },
  isDanger: true,
  fields: ({ language }) => told(language),
  always: () => ({ what: 'engagement' }),
  impossible: ({ engagement }) =>
    engagement.status === 'awaiting-manager' || engagement.status === 'active'
      ? undefined
      : { en: 'There is no engagement that is still running.', fr: 'Il n’y a pas d’engagement en cours.' },
};

const ending = (
  name: string,
  verb: 'decline' | 'delist' | 'withdraw',
  words: InEach<ActionWords>,
  always: Readonly<Record<string, unknown>> = {},
): Action => ({
  name,
  route: { method: 'post', path: `/v1/offers/{id}/${verb}` },
  needs: 'end-offers',
  command: verb,
  words,
  isDanger: true,
  fields: ({ language }) => told(language),
  always: () => always,
});

/** The publisher wants nothing of the programme any more. */
export const declineEverything = ending(
  'decline',
  'decline',
  {
    en: {
      title: 'The publisher declines everything',
      says: 'The case ends: what is open is waived, what is overdue is missed.',
      button: 'Decline everything',
      done: 'The offer’s case has ended.',
    },
    fr: {
      title: 'L’éditeur refuse tout',
      says: 'Le dossier se termine\u00a0: ce qui court est levé, ce qui est en retard est manqué.',
      button: 'Tout refuser',
      done: 'Le dossier de l’offre est terminé.',
    },
  },
  { what: 'everything' },
);

/** The offer has left the marketplace. */
export const delist = ending('delist', 'delist', {
  en: {
    title: 'The offer was delisted',
    says: 'It has left the marketplace: the case ends, and can be taken up again when it is relisted.',
    button: 'Delist',
    done: 'The offer is delisted.',
  },
  fr: {
    title: 'L’offre a été retirée',
    says: 'Elle a quitté la place de marché\u00a0: le dossier se termine et reprend si elle revient.',
    button: 'Retirer',
    done: 'L’offre est retirée.',
  },
});

/** The publisher has withdrawn it. */
export const withdraw = ending('withdraw', 'withdraw', {
  en: {
    title: 'The offer was withdrawn',
    says: 'The publisher has given it up: the case ends.',
    button: 'Withdraw',
    done: 'The offer is withdrawn.',
  },
  fr: {
    title: 'L’offre a été abandonnée',
    says: 'L’éditeur y renonce\u00a0: le dossier se termine.',
    button: 'Abandonner',
    done: 'L’offre est abandonnée.',
  },
});

/** The programme takes its benefits back: a person's decision. */
export const revoke: Action = {
  name: 'revoke',
  route: { method: 'post', path: '/v1/offers/{id}/revoke' },
  needs: 'revoke-offers',
  command: 'revoke',
  words: {
    en: {
      title: 'Revoke the benefits',
      says: 'A decision of yours, on one of the programme’s grounds. The case ends for good.',
      button: 'Revoke',
      done: 'The benefits are revoked.',
    },
    fr: {
      title: 'Révoquer les avantages',
      says: 'Votre décision, pour l’un des motifs du programme. Le dossier se termine définitivement.',
      button: 'Révoquer',
      done: 'Les avantages sont révoqués.',
    },
  },
  isDanger: true,
  fields: ({ language }) => [
    field(language, {
      name: 'ground',
      kind: 'select',
      label: { en: 'Ground', fr: 'Motif' },
      options: choice(REVOCATION_GROUNDS, groundName, language),
      isRequired: true,
    }),
    ...told(language, true),
  ],
};

/** It is back on the marketplace. */
export const relist: Action = {
  name: 'relist',
  route: { method: 'post', path: '/v1/offers/{id}/relist' },
  needs: 'end-offers',
  command: 'relist',
  words: {
    en: {
      title: 'The offer is listed again',
      says: 'News is owed again. A second engagement is not opened: that is for new offers.',
      button: 'Relist',
      done: 'The offer is live again.',
    },
    fr: {
      title: 'L’offre est de nouveau en ligne',
      says: 'Les nouvelles sont de nouveau dues. Pas de second engagement\u00a0: c’est pour les nouvelles offres.',
      button: 'Remettre en ligne',
      done: 'L’offre est de nouveau en ligne.',
    },
  },
  fields: ({ language }) => [note(language)],
  impossible: ({ stage, ended }) => {
    if (stage === 'live') return { en: 'It is live.', fr: 'Elle est en ligne.' };
    return ended?.how === 'revoked' ? { en: 'It was revoked.', fr: 'Elle a été révoquée.' } : undefined;
  },
};
