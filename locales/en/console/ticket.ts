/** The page of a ticket. */
export const ticket = {
  back: 'Back to the tickets',
  opened: 'Opened',
  rose: (priority: string) => `Priority rose to ${priority}`,
  do: 'What can be done',
  leftOver: 'The offer has ended: the case does not go on, and the ticket is only closed.',
  isResolved: 'The ticket is resolved: nothing more is to be done here.',
  by: (who: string) => `by ${who}`,
  history: 'What became of it',
  promises: 'What is owed next',
  promisesNone: 'Nothing is owed now.',
  promisesOver: 'The offer has ended: nothing is owed any more.',
  due: 'due',
  toCase: 'The whole case',
};
