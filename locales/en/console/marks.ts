/** What mail that came back tells of an address; days are written out. */
export const marks = {
  /** `because` is empty where the status does not say. */
  refused: (because: string, status: string | null, day: string) =>
    [because === '' ? 'refused' : `refused: ${because}`, ...(status === null ? [] : [status]), day].join(', '),
  awayUntil: (day: string) => `away until ${day}`,
  away: (day: string) => `away (automatic answer of ${day})`,
  left: (day: string) => `has left (automatic answer of ${day})`,
  instead: (name: string, email: string) => `Named instead: ${name === email ? email : `${name} <${email}>`}`,
  manager: 'engagement manager',
  colleague: 'rewards team or colleague',
  other: 'another address',
};
