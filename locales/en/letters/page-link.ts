import { link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';

/** A new link to the page of the publisher. */
export const pageLink: Letter<'page-link'> = ({ title, shortTitle, pageUrl }) => ({
  subject: `Your new link for ${shortTitle}`,
  heading: 'New link to your page',
  blocks: [
    paragraph(`Here is your new link to the page of ${title}. It works for 30 days.`),
    ...link('Open your page', pageUrl),
    paragraph('You did not ask for it? Then do nothing: this letter went to you alone, and nothing has changed.'),
  ],
});
