/** What they are called in its first row. */
export const csvHeads = {
  id: 'Id',
  title: 'Offer',
  publisherId: 'Publisher id',
  publisher: 'Publisher',
  type: 'Type',
  stage: 'Stage',
  publishedAt: 'Published (UTC)',
  ownerStatus: 'Owner',
  ownerName: 'Owner’s name',
  ownerEmail: 'Owner’s e-mail',
  managerName: 'Manager',
  managerEmail: 'Manager’s e-mail',
  nextDue: 'Next due (UTC)',
  silentDays: 'Days of silence',
  tier: 'Tier',
  flags: 'Flags',
};
