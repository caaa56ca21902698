/** What stands around the fields of every form. */
export const form = {
  needed: 'Fields with * are needed.',
  choose: 'Choose…',
  putBack: 'What you had typed is back.',
  zone: (zone: string) => `Time zone: ${zone}.`,
};
