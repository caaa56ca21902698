/** Whether a workflow looks after an offer or a publisher. */
export const watch = {
  unwatched: {
    offer: 'Nobody looks after this offer: no reminder, no ticket and no letter goes out',
    publisher: 'Nobody looks after this publisher: what it was told last may not have reached all its offers',
  },
  behind: 'What is shown here may be old: it cannot be saved',
  since: 'seen',
  /** What became of its workflow. */
  why: {
    terminated: 'Its workflow was terminated.',
    'timed-out': 'Its workflow timed out.',
    cancelled: 'Its workflow was cancelled.',
    failed: 'Its workflow failed.',
    missing: 'Temporal does not know its workflow.',
    'not-saved': 'It goes on, and is told of in a ticket.',
  },
};
