/** Until when a promise is owed. */
export const promiseTerms = {
  atOnce: 'at once',
  weeks: (count: number, spelled: string) => `within ${count === 1 ? 'a week' : `${spelled} weeks`}`,
  by: (day: string) => `by ${day}`,
};
