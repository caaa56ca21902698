export const letterDraft = {
  begin: 'Begin from',
  send: 'Send',
  preview: 'As it will be read',
  empty: 'The letter is still empty.',
  replaces: (name: string) => `“${name}” takes the place of the subject and the letter that you have typed.`,
  replace: 'Replace what I typed',
};
