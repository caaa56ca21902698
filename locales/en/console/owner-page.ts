/** The page on which a publisher says who owns an offer. */
export const ownerPage = {
  heading: (title: string) => `Who looks after ${title}?`,
  asked: (name: string, email: string) => `We wrote to ${name} (${email}). Please choose one of these answers.`,
  question: 'Who looks after this offer?',
  me: 'It is me.',
  somebodyElse: 'It is somebody else, whom I name.',
  nobody: 'Nobody knows, or that person has left.',
  yourName: 'Your name',
  theirName: 'Their name',
  theirEmail: 'Their e-mail address',
  answersAs: (email: string) => `We go on writing to ${email}.`,
  send: 'Send the answer',
  chooseOne: 'Please choose an answer.',
  nameFault: 'Please write a name, in one line of at most 200 characters.',
  emailFault: 'Please write an e-mail address, for example ada@contoso.example.',
  thanks: 'Thank you',
  afterMe: (title: string) =>
    `You are on record as the owner of ${title}. The rewards team knows that it can go on with you.`,
  afterSomebodyElse: (name: string, title: string) =>
    `${name} is now on record as the owner of ${title}, and gets a letter that says what we owe for this offer.`,
  afterNobody: (title: string) => `The support team now finds out who looks after ${title}. You need do nothing more.`,
  over: 'This offer has ended',
  isOver: 'We no longer look after it, so nothing needs an answer.',
  answered: 'This question has been answered',
  /** Who said so by a link; null where our team learned it otherwise. */
  wasNamed: (by: string | null, name: string, title: string, day: string) =>
    by === null
      ? `Our team learned on ${day} that ${name} looks after ${title}.`
      : `${by} answered on ${day}: ${name} looks after ${title}.`,
  hasLeft: (by: string | null, day: string) =>
    by === null
      ? `Our team learned on ${day} that the person we had on file has left.`
      : `${by} answered on ${day} that nobody knows, or that this person has left.`,
  closed: 'This question is no longer asked',
  isClosed: 'It has been answered, or we have been in touch since. You need do nothing more.',
  badLink: 'This link does not work',
  forged: 'It is not complete, or not one of ours. Please copy the whole link from our letter.',
  expired: 'It is too old: it could be answered for 90 days.',
  away: 'Please try again in a few minutes',
  isAway: 'Something that we need does not answer right now. Your answer has not been recorded.',
  isTooOften: 'Too much came from your network at once. Your answer has not been recorded.',
  writeTo: (address: string) => `You can also write to ${address}.`,
};
