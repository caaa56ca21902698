/** Two minutes through the console, with the sample offers. */
export const tour = {
  title: 'A tour of two minutes',
  intro:
    'Seven sample offers are there now. Nothing that you do here leaves this machine: letters go to a mailbox that you can read.',
  steps: [
    {
      title: 'What is owed today',
      says: 'My day lists promises by the time that is left. Northwind’s benefit contact is late; the first contact with Adatum is due soon.',
      href: '/',
      link: 'Open My day',
    },
    {
      title: 'Keep a promise',
      says: 'Northwind activated a benefit, and contact is overdue. Log a call: before you do it you see that it keeps the promise late and closes its ticket.',
      href: '/offers/northwind.poc',
      link: 'Open Northwind’s case',
    },
    {
      title: 'See the proof',
      says: 'Each promise of Backup Pro says why its date is what it is, and shows the mail or the call that kept it.',
      href: '/offers/contoso.backup-pro',
      link: 'Open Backup Pro',
    },
    {
      title: 'When nobody answers',
      says: 'Fabrikam has been silent for over four weeks: its owner is asked who looks after the offer, and support gets a ticket if nobody answers.',
      href: '/offers/fabrikam.ledger',
      link: 'Open Fabrikam Ledger',
    },
    {
      title: 'Read the letters, and answer as the publisher',
      says: 'The mailbox shows every letter as it arrived. Reply as its reader: the case hears it as a message of the publisher.',
      href: '/messages/mailbox',
      link: 'Open the mailbox',
    },
    {
      title: 'Let time pass',
      says: 'The bar above a case moves its clock: by a day, a week, or to the next thing due. What happened on the way is listed.',
      href: '/offers/adatum.paie',
      link: 'Open Adatum Paie',
    },
  ],
  first: 'Nothing is here yet',
  offer: 'Look around with sample offers, or onboard one of your own.',
  load: 'Load seven sample offers and take the tour',
  loadSays: 'It takes a few seconds. They can be told from real ones by their addresses: all end in .example.',
  orOwn: 'Onboard an offer of your own',
};
