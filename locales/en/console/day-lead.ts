const needs = (count: number): string => (count === 1 ? 'needs' : 'need');

export const dayLead = {
  promises: { one: 'promise', many: 'promises' },
  needs: {
    mine: (promises: string, count: number) => `${promises} ${needs(count)} you today`,
    team: (promises: string, count: number) => `${promises} ${needs(count)} the team today`,
  },
  /** Some of them, where others are in another state; all of them; the one that there is. */
  late: { some: (count: string) => `${count} overdue`, all: 'all overdue', one: 'it is overdue' },
  today: {
    some: (count: string) => `${count} due before midnight`,
    all: 'all due before midnight',
    one: 'it is due before midnight',
  },
  week: (promises: string, count: number) =>
    `Nothing is due today. ${promises} ${count === 1 ? 'comes' : 'come'} due within seven days.`,
  calm: 'Nothing is due within seven days.',
  moreThan: (count: string) => `more than ${count}`,
};
