/** What made a promise, and what is owed since. */
export const promiseReasons = {
  welcome: (day: string, within: string) => `Taken on on ${day}: the advice for its type is owed ${within}`,
  'first-contact': (day: string, within: string) => `Published on ${day}: first contact is owed ${within}`,
  'engagement-manager': (day: string, within: string) => `Engagement since ${day}: a manager is owed ${within}`,
  'benefit-contact': (day: string, within: string, about: string) =>
    `Activated ${about} on ${day}: contact is owed ${within}`,
  'technical-answer': (day: string, within: string, about: string) =>
    `Asked for help on ${day} (${about}): an answer is owed ${within}`,
  'sponsorship-details': (day: string, within: string, about: string) =>
    `Unlocked ${about} on ${day}: how to use it is owed ${within}`,
  news: (day: string, within: string) => `No word since ${day}: news is owed ${within}`,
};

export const promiseTerms = {
  atOnce: 'at once',
  weeks: (count: number, spelled: string) => `within ${count === 1 ? 'a week' : `${spelled} weeks`}`,
  by: (day: string) => `by ${day}`,
};
