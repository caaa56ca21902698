import type { Phrase } from './phrase';

/** What is wrong with what was typed, in French: the words of the schemas, and of zod where they say nothing. */
export const FAULTS: readonly Phrase[] = [
  ['is required', 'doit être renseigné'],
  ['is required for the reason other', 'doit être renseigné pour le motif «\u00a0autre\u00a0»'],
  ['is required where the owner was found', 'doit être renseigné quand le propriétaire est trouvé'],
  ['is only for the outcome owner-found', 'ne va qu’avec «\u00a0propriétaire trouvé\u00a0»'],
  ['is required where the publisher was contacted', 'doit être renseigné quand l’éditeur a été contacté'],
  ['is only for the outcome contacted', 'ne va qu’avec «\u00a0éditeur contacté\u00a0»'],
  [
    'is no time in the zone {zone}: its clocks skip it, or the date is none',
    'n’existe pas dans le fuseau {zone}\u00a0: les horloges y sautent cette heure, ou la date est fausse',
  ],
  ['There is no such page.', 'Cette page n’existe pas.'],
  ['is not known here', 'n’est pas connu ici'],
  ['must not be empty', 'ne doit pas être vide'],
  ['must be one line without control characters', 'doit tenir sur une ligne, sans caractères de contrôle'],
  ['must not have control characters', 'ne doit pas avoir de caractères de contrôle'],
  ['must have visible characters', 'doit avoir des caractères visibles'],
  ['must not turn the direction of the text', 'ne doit pas changer le sens du texte'],
  ['must be an e-mail address', 'doit être une adresse e-mail'],
  ['must have at most {n} characters', 'doit avoir {n} caractères au plus'],
  [
    'must be a BCP 47 language tag, for example fr or pt-BR',
    'doit être une langue selon BCP 47, par exemple fr ou pt-BR',
  ],
  [
    'must be a valid number as E.164 writes it, for example +33123456789',
    'doit être un numéro valable au format E.164, par exemple +33123456789',
  ],
  ['must be an RFC 3339 instant, for example 2026-11-22T10:00:00Z', 'doit être une date et une heure'],
  ['must not be before the year 2000', 'ne doit pas être avant l’an 2000'],
  ['must not be in the future', 'ne doit pas être dans le futur'],
  ['must be within the last ten years', 'doit être dans les dix dernières années'],
  [
    'must be an ISO 3166 country code of two upper case letters',
    'doit être un code de pays ISO 3166 de deux majuscules',
  ],
  ['must be the id of a benefit', 'doit être l’identifiant d’un avantage'],
  ['Invalid option: expected one of {options}', 'choisissez l’une des possibilités'],
  ['Too big: expected string to have <={n} characters', 'doit avoir {n} caractères au plus'],
  ['Too small: expected string to have >={n} characters', 'doit avoir au moins {n} caractères'],
];

/** What the API says of requests as such, in French. */
export const ANSWERS: readonly Phrase[] = [
  [
    'Temporal or its worker did not answer in time. Send the same request again later.',
    'Temporal ou son exécutant n’a pas répondu à temps. Renvoyez la même demande plus tard.',
  ],
  [
    'The store did not answer. Send the same request again later.',
    'La base de données n’a pas répondu. Renvoyez la même demande plus tard.',
  ],
  [
    'The mail server did not take the mail. Send the same request again later.',
    'Le serveur de messagerie n’a pas pris le message. Renvoyez la même demande plus tard.',
  ],
  [
    'The sign-in provider did not answer. Try again later.',
    'Le fournisseur d’identité n’a pas répondu. Réessayez plus tard.',
  ],
  [
    'The request could not be carried out. It is in the log.',
    'La demande n’a pas pu être exécutée. Elle est dans le journal.',
  ],
  ['A page of another site may not act here.', 'Une page d’un autre site ne peut pas agir ici.'],
  [
    'This page does not belong to your present sign-in. Load it again, and send it once more.',
    'Cette page n’appartient pas à votre connexion actuelle. Rechargez-la, puis renvoyez-la.',
  ],
  ['As {role} you may not {deed}; roles that may: {roles}.', 'Votre rôle ne le permet pas.'],
  [
    'This service is not known by that name. Set PUBLIC_URL to where it is reached.',
    'Ce service n’est pas connu sous ce nom. Indiquez dans PUBLIC_URL l’adresse à laquelle on l’atteint.',
  ],
  [
    'That were more requests than are taken within a minute.',
    'C’était plus de demandes qu’il n’en est accepté par minute.',
  ],
  ['There is no offer {id}.', 'Il n’y a pas d’offre {id}.'],
  ['There is no publisher {id}.', 'Il n’y a pas d’éditeur {id}.'],
  ['There is no ticket {id}.', 'Il n’y a pas de ticket {id}.'],
  ['There is no mail {id}.', 'Il n’y a pas de message {id}.'],
  ['There is no action {id}.', 'Il n’y a pas d’action {id}.'],
  ['There is nothing of that name.', 'Il n’y a rien de ce nom.'],
  ['There is nothing at {path}.', 'Il n’y a rien à {path}.'],
  ['The mail server received no {id}.', 'Le serveur de messagerie n’a pas reçu {id}.'],
  ['Nobody can answer this mail.', 'Personne ne peut répondre à ce message.'],
  ['Nobody can reply here.', 'Personne ne peut répondre ici.'],
  ['The offer {id} has ended.', 'L’offre {id} est terminée.'],
  [
    'No workflow looks after the offer {id} any more, so nothing was recorded. POST /v1/offers/{id}/resume-watch lets it go on from its journal; then send this again.',
    'L’offre {id} n’est plus suivie\u00a0: rien n’a été consigné. Reprenez d’abord son suivi, puis recommencez.',
  ],
  [
    'This form was sent before, with other content, and that counts. Send it again to record this as well.',
    'Ce formulaire a déjà été envoyé avec un autre contenu, qui est enregistré. Renvoyez-le pour enregistrer aussi ceci.',
  ],
  ['A workflow looks after the offer {id}.', 'Le suivi de l’offre {id} est en cours.'],
  ['A workflow looks after the publisher {id}.', 'Le suivi de l’éditeur {id} est en cours.'],
  [
    'More is asked than can be answered in time. Nothing was done: send the same request again later.',
    'Trop de demandes à la fois pour y répondre à temps. Rien n’a été fait\u00a0: recommencez plus tard.',
  ],
  [
    'There was no answer in time, so it may have been done. The same request again within ten minutes counts once.',
    'Pas de réponse à temps\u00a0: c’est peut-être fait. La même demande répétée dans les dix minutes ne compte qu’une fois.',
  ],
  ['Use the cursor that the list gave as next.', 'Utilisez le curseur que la liste a donné pour la suite.'],
  ['It was recorded more than an hour ago.', 'Cela a été consigné il y a plus d’une heure.'],
  [
    'The offer’s clock is at {at} already; it never goes back.',
    'L’horloge de l’offre est déjà au {at}\u00a0; elle ne recule jamais.',
  ],
  ['A journey takes ten years at most.', 'Un voyage dure dix ans au plus.'],
  [
    'The offer’s clock does not move: there is more to do on the way than one journey allows; go in smaller steps.',
    'L’horloge de l’offre n’avance pas\u00a0: il y a plus à faire en chemin qu’un voyage ne le permet\u00a0; avancez par plus petites étapes.',
  ],
  [
    'The offer’s clock does not move: {because}.',
    'L’horloge de l’offre n’avance pas. Un worker fonctionne-t-il\u00a0?',
  ],
  ['No sign-in for people is set up.', 'Aucune connexion n’est configurée pour les personnes.'],
  ['Roles are not picked here.', 'On ne choisit pas de rôle ici.'],
  ['None of your roles counts here. Ask {address}.', 'Aucun de vos rôles ne compte ici. Demandez à {address}.'],
  [
    'This sign-in was begun elsewhere, or more than ten minutes ago.',
    'Cette connexion a été commencée ailleurs, ou il y a plus de dix minutes.',
  ],
  [
    'The provider’s answer does not belong to this sign-in, or it refused.',
    'La réponse du fournisseur n’appartient pas à cette connexion, ou il a refusé.',
  ],
];
