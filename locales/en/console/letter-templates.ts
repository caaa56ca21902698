/** Letters to begin from. `name` is for who writes; the rest is for the publisher: in braces the title of the offer, its owner, and who writes. */
export const letterTemplates = {
  introduction: {
    name: 'Introduction',
    subject: 'Your contact for “{title}”',
    text: 'Hello {owner},\n\nI look after “{title}” on the programme’s side. When would be a good time for a first call this week? I would like to hear what you hope for, and tell you what the programme can do.\n\nKind regards,\n{me}',
  },
  'check-in': {
    name: 'How is it going',
    subject: 'How is “{title}” doing?',
    text: 'Hello {owner},\n\nIt has been a while. How is “{title}” doing, and is there anything that we can help with?\n\nKind regards,\n{me}',
  },
  'activated-benefit': {
    name: 'About an activated benefit',
    subject: 'What comes next for “{title}”',
    text: 'Hello {owner},\n\nYou have activated a benefit for “{title}”. To begin we need two things from you: a person to work with, and a date.\n\nKind regards,\n{me}',
  },
};
