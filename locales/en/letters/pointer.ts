import { benefitItems } from '../../letters/benefit-items';
import { paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';

/** Points to a programme beside this one, and lists what it offers. */
export const pointer: Letter<'pointer'> = ({ content: { group, benefits }, title, shortTitle }) => ({
  subject: `${shortTitle}: a programme beside this one`,
  heading: `Also open to ${title}: ${group}`,
  blocks: [
    paragraph(
      `Beside the marketplace rewards there is ${group}, and ${title} may use it too. It is a programme of its own: what it offers you get there, not through us.`,
    ),
    ...benefitItems('What it offers', benefits),
    paragraph(
      'What we owe you does not change through it. A question? Reply to this email; a person reads it and tells you where to turn.',
    ),
  ],
});
