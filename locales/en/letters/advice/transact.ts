import type { Point } from '../../../letters/draft';

/** For offers that are sold and billed by the marketplace: from the price to the renewal. */
export const TRANSACT: readonly Point[] = [
  {
    lead: 'Plans and prices',
    text: 'Two or three plans, named after the customers they are for. Say when it is time to move to the next one, and work one example through to the total.',
  },
  {
    lead: 'Private offers',
    text: 'Keep a template for negotiated prices: term, discount, conditions, last day to accept. Then sales can send one on the day of the call.',
  },
  {
    lead: 'Co-selling',
    text: 'Give sellers one page: the customer’s problem, who decides, a reference, and a contact of yours who answers within a day.',
  },
  {
    lead: 'Billing',
    text: 'Buy your own offer once on a plan made for testing: activation, change of plan, invoice, cancellation. Tell customers which name appears on the invoice.',
  },
  {
    lead: 'Renewal',
    text: 'Write well before a yearly term ends, show what was used, and suggest the plan that fits, even if it is the smaller one.',
  },
  {
    lead: 'Measuring',
    text: 'Every month: views, purchases begun and completed, customers active after thirty days, renewals.',
  },
];
