import { whatWeOweIn } from '../../letters/what-we-owe';

/** What the programme owes a publisher. */
export const { owedTo, owedAfterMove } = whatWeOweIn({
  firstContact: {
    lead: 'First contact',
    ahead: (due) => `The rewards team gets in touch by ${due}.`,
    late: (due) => `The rewards team should have been in touch by ${due}, and was not. It makes up for that.`,
  },
  manager: {
    lead: 'Engagement manager',
    named: (name, email, until) => `${name} (${email}) works with you ${until}.`,
    owed: (until) => ({
      ahead: (due) => `By ${due} we name one person who works with you ${until}.`,
      late: (due) => `By ${due} we should have named one person to work with you ${until}. We make up for that.`,
    }),
    until: (end) => `until ${end}`,
    lasting: 'for as long as the offer lives',
    ofTerm: 'Each new offer of this kind gets three months of its own.',
    ofLasting: 'Which activities, and when, is your choice.',
  },
  benefits: { lead: 'Benefits', text: 'Activate one, and your marketing contact hears from us within a week.' },
  news: {
    lead: 'News',
    ahead: (due) => `You never go more than four weeks without a message. The next one comes by ${due}.`,
    always: 'You never go more than four weeks without a message.',
    late: (due) =>
      `More than four weeks have gone by without a message. The last day for one was ${due}. We make up for that, and from then on you never go so long without one.`,
  },
});
