/** A page that cannot be shown, by the kind of reason. */
export const problemPage = {
  missing: { title: 'There is nothing here', next: 'Look for it among the offers.' },
  forbidden: {
    title: 'That is not for your role',
    next: 'Ask somebody whose role may do it, or sign in as another.',
  },
  away: { title: 'Something does not answer', next: 'Nothing was changed. Try again in a few seconds.' },
  broken: { title: 'That went wrong here', next: 'It is in the log under the number of this request.' },
  refused: { title: 'That is not possible', next: 'Nothing was changed.' },
  back: 'To my day',
};
