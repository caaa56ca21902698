/** The bar that moves one offer's clock. */
export const timeMachine = {
  title: 'Time machine',
  says: 'Moves the clock of this offer alone, and never back. Everything due on the way is really done.',
  day: 'One day on',
  week: 'One week on',
  next: 'To the next thing due',
  nothing: 'Nothing is due.',
  clock: 'The offer’s own time is',
  way: 'What happened on the way',
  quiet: 'Nothing happened on the way.',
};
