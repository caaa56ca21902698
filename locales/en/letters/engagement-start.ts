import { facts, heading, list, paragraph } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';

/** Introduces the engagement manager to the publisher. */
export const engagementStart: Letter<'engagement-start'> = (context) => ({
  subject: `Your engagement manager for ${context.shortTitle}`,
  heading: `${context.content.manager.name} works with you from now on`,
  blocks: [
    paragraph(
      `${context.title} has an engagement manager: one person who knows your offer, plans its way to market with you and gets what it needs from our teams.`,
    ),
    facts([
      ['Name', context.content.manager.name],
      ['Email', context.content.manager.email],
      ['Until', until(context)],
    ]),
    heading('For the first call'),
    list([
      'What should be different for this offer at the end: views, leads, customers?',
      'What have you tried already, and what came of it?',
      'Which dates of yours matter: a release, a fair, the end of your year?',
      'Which benefits do you want to use, and who is your marketing contact?',
    ]),
    paragraph(
      'Reply to this email with two or three times that suit you. You can end the engagement whenever you like; a sentence is enough.',
    ),
  ],
});

const until = ({ content, day }: LetterContext<'engagement-start'>): string =>
  content.endsAt === null ? 'as long as the offer lives' : day(content.endsAt);
