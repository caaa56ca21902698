/** Up to nine, as they are written in a sentence; in French of something feminine, as promises and weeks are. */
export const smallNumbers: readonly string[] = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];
