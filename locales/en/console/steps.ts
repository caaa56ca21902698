/** What a person does next about a promise, in a word or two, as a line of a list has room for. */
export const steps = {
  'log-contact': 'Log a contact',
  write: 'Write',
  'name-manager': 'Name a manager',
  'answer-request': 'Record the answer',
  'resolve-ticket': 'Resolve the ticket',
};
