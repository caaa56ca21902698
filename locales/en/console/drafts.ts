/** Letters that are being written. */
export const drafts = {
  writes: (name: string) => `${name} is writing to the publisher, since`,
  soFar: 'What there is of it so far',
  yours: 'You have begun a letter that has not been sent:',
  goOn: 'Go on writing',
  kept: 'Kept as a draft:',
  keep: 'Keep as a draft',
  discard: 'Discard the draft',
};
