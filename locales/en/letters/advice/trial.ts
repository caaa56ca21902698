import type { Point } from '../../../letters/draft';

/** For offers that can be tried: the way from the first click to a customer. */
export const TRIAL: readonly Point[] = [
  {
    lead: 'The first fifteen minutes',
    text: 'Lead everybody who tries it to one useful result. Put sample data in, and ask only for what that result needs.',
  },
  {
    lead: 'Onboarding emails',
    text: 'Three short ones: on day one how to reach that result, halfway an example from a customer, three days before the end how to go on.',
  },
  {
    lead: 'From trial to purchase',
    text: 'Show the price and the last day from the start, keep people’s work when they buy, and call the most active ones before the trial ends.',
  },
  {
    lead: 'If it is a test drive',
    text: 'Guide the visitor through one story in five to seven written steps, and run it yourself every week.',
  },
  {
    lead: 'Spreading the word and measuring',
    text: 'Let your landing page, blog and social posts lead straight to the trial, not to a form. Every month, count trials begun, first results reached and purchases; work on the step where most people stop.',
  },
];
