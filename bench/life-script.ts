import { sampleMessage } from './sample-offer';

/** Something that people do on a day of an offer's life, over HTTP. */
export type LifeAction = {
  readonly day: number;
  readonly method: 'post' | 'put';
  readonly path: string;
  readonly body: object;
};

const said = (day: number, summary: string, more: object = {}): LifeAction => ({
  day,
  method: 'post',
  path: '/messages',
  body: { ...sampleMessage(summary), ...more },
});

/** A life with a manager, one activation and ten messages, in three months. */
export const LIFE: readonly LifeAction[] = [
  said(1, 'First call: what the programme does, and who is who.'),
  { day: 2, method: 'put', path: '/engagement-manager', body: { name: 'Lea Blanc', email: 'lea@rewards.example' } },
  said(6, 'Went through the listing together; the title and the first paragraph will change.'),
  {
    day: 10,
    method: 'put',
    path: '/marketing-contact',
    body: { name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' },
  },
  { day: 12, method: 'post', path: '/benefits/press-release-support/activate', body: {} },
  said(15, 'Talked about the press release; a draft is on its way.', { about: 'press-release-support' }),
  said(21, 'Sent back the draft with remarks.', { channel: 'email' }),
  said(30, 'They ask when the release may be published.', { direction: 'inbound', channel: 'email' }),
  said(38, 'Looked at the first leads together.'),
  said(47, 'The trial now asks for a work account only.', { direction: 'inbound', channel: 'meeting' }),
  said(58, 'Went through the search terms that lead to the listing.'),
  said(70, 'Half as many visitors leave at the second step.', { direction: 'inbound', channel: 'email' }),
  said(84, 'What comes after the engagement.', { channel: 'meeting' }),
];

/** When the life is over: three months and a day. */
export const LAST_DAY = 93;
