/** A publisher to show: its addresses all end in .example. */
export const samplePublisher = (id: string, name: string, more: Record<string, unknown> = {}) => ({
  id,
  name,
  mpnId: '4711001',
  accountEmail: `partner@${id}.example`,
  timeZone: 'Europe/London',
  language: 'en',
  country: 'GB',
  ...more,
});
