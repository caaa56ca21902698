/** What publishers wrote and nobody has answered. */
export const toAnswer = {
  title: 'To answer',
  says: 'What publishers wrote and nobody has answered. An answer in the thread settles it.',
  caption: 'To answer, the soonest due first',
  whose: 'Whose',
  scopes: { mine: 'Mine', team: 'The team’s', all: 'All' },
  heads: { said: 'Who wrote', offer: 'Offer', since: 'Since', due: 'Due', whose: 'Whose', next: 'What to do' },
  team: 'Rewards team',
  ways: {
    answer: 'Answer',
    take: 'Take it',
    handOver: 'Hand it over',
    team: 'To the team',
    close: 'Needs no answer',
  },
  empty: {
    mine: 'Nothing waits for an answer of yours.',
    team: 'Nothing waits for an answer of the team.',
    all: 'Every publisher who wrote has been answered.',
  },
  more: 'More to answer',
  onMyDay: (mine: number, all: number) =>
    mine > 0
      ? `${String(mine)} ${mine === 1 ? 'message waits' : 'messages wait'} for your answer`
      : `${String(all)} ${all === 1 ? 'message waits' : 'messages wait'} for an answer`,
};
