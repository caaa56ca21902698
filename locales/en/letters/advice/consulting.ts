import type { ConsultingKind } from '../../../../domain/catalogue/offer-types';
import type { Point } from '../../../letters/draft';

/** For services: a buyer must be able to see where the work begins and where it ends. */
export const CONSULTING: readonly Point[] = [
  {
    lead: 'Title and scope',
    text: 'Put the result and the length into the title. In the text, say in one list what is included and in a second what is not: the second saves the most wasted calls.',
  },
  {
    lead: 'Deliverables',
    text: 'Name everything the customer has in hand at the end, and show a page of a real example with the names removed.',
  },
  {
    lead: 'Duration and price',
    text: 'Give days and a price, or the range and what it depends on. Say what you need from the customer and when: people, access, data.',
  },
  {
    lead: 'References',
    text: 'Two short stories: where the customer stood, what you did, what is different now, with a figure. Introduce the people who do the work.',
  },
  {
    lead: 'What comes after',
    text: 'Say which step usually follows and offer it in the last meeting, while everyone is still in the room.',
  },
  {
    lead: 'Spreading the word and measuring',
    text: 'A blog post on a question every customer asks, a talk, a short social post. Every month, count requests, first calls and orders.',
  },
];

/** What matters most for one kind of service. */
export const CONSULTING_KIND: Record<ConsultingKind, Point> = {
  assessment: {
    lead: 'For an assessment',
    text: 'Name the questions it answers and the decision the customer can make afterwards. A report that ends in three steps, the most useful first, is worth more than a long list of findings.',
  },
  briefing: {
    lead: 'For a briefing',
    text: 'Say who should come, what they will know afterwards and how long it takes; two hours are plenty. Keep half the time for questions and send a one-page summary the same day.',
  },
  implementation: {
    lead: 'For an implementation',
    text: 'Show the phases with their lengths, say what runs on the last day and how it is accepted, who is trained, and who helps in the weeks after.',
  },
  'proof-of-concept': {
    lead: 'For a proof of concept',
    text: 'Before the start, write down what counts as success. Take one use case with the customer’s own data, and say beforehand what production will cost and how long it takes.',
  },
  workshop: {
    lead: 'For a workshop',
    text: 'Publish the agenda hour by hour, say who should come, how many, and on site or online. Name what participants take home, and send them a first exercise the week before.',
  },
};
