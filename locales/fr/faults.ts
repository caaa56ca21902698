import type { Locale } from '../en';
import { names } from './names';

/** What is wrong with a field of a request: the end of a sentence that begins with its name. */
export const faults: Locale['faults'] = {
  required: () => 'doit être renseigné',
  'required-for-other': () => 'doit être renseigné pour le motif «\u00a0autre\u00a0»',
  'required-where': ({ outcome }) =>
    `doit être renseigné quand ${outcome === 'owner-found' ? 'le propriétaire est trouvé' : 'l’éditeur a été contacté'}`,
  'only-for': ({ outcome }) =>
    `ne va qu’avec «\u00a0${outcome === 'owner-found' ? 'propriétaire trouvé' : 'éditeur contacté'}\u00a0»`,
  'no-time': ({ zone }) =>
    `n’existe pas dans le fuseau ${zone}\u00a0: les horloges y sautent cette heure, ou la date est fausse`,
  'unknown-field': () => 'n’est pas connu ici',
  empty: () => 'ne doit pas être vide',
  'one-line': () => 'doit tenir sur une ligne, sans caractères de contrôle',
  'control-characters': () => 'ne doit pas avoir de caractères de contrôle',
  invisible: () => 'doit avoir des caractères visibles',
  turned: () => 'ne doit pas changer le sens du texte',
  email: () => 'doit être une adresse e-mail',
  'too-long': ({ most }) => `doit avoir ${most} caractères au plus`,
  'language-tag': () => 'doit être une langue selon BCP 47, par exemple fr ou pt-BR',
  phone: () => 'doit être un numéro valable au format E.164, par exemple +33123456789',
  instant: () => 'doit être une date et une heure',
  'too-early': () => 'ne doit pas être avant l’an 2000',
  future: () => 'ne doit pas être dans le futur',
  'ten-years': () => 'doit être dans les dix dernières années',
  country: () => 'doit être un code de pays ISO 3166 de deux majuscules',
  'benefit-id': () => 'doit être l’identifiant d’un avantage',
  'file-name': () => 'doit être un nom de fichier, sans chemin',
  'media-type': () => 'doit être un type de média, par exemple application/pdf',
  base64: () => 'doit être un fichier en base64 (RFC 4648), non vide',
  option: () => 'choisissez l’une des possibilités',
  'above-size': ({ most }) => `doit avoir ${most} caractères au plus`,
  'below-size': ({ least }) => `doit avoir au moins ${least} caractères`,
  'other-type': ({ type, program }) => `ne va pas avec une offre de type ${names.offerType[type]} selon ${program}`,
};
