import type { Locale } from '../en';

/** Up to nine, as they are written in a sentence; in French of something feminine, as promises and weeks are. */
export const smallNumbers: Locale['smallNumbers'] = [
  'aucune',
  'une',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
];
