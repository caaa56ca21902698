import { renderLetter } from '../../../activities/letters/render';
import type { LetterContent } from '../../../domain/offer/letters';
import { orderOf, TRIAL, STANDING } from './every-letter';
import { said } from './reading';

const rendered = (content: LetterContent, language = 'en', offer = TRIAL) =>
  renderLetter(orderOf(content, { language, offer }), {});
const written = (...order: Parameters<typeof rendered>): string => said(rendered(...order).text);

it('confirms a request with its number, in the words of the requester, and the day of the answer', () => {
  const request = {
    letter: 'request-received',
    number: 'TR-7K2M',
    product: 'Azure SQL Database',
    description: 'A restore takes four hours.\nIt should take one.',
    answerBy: '2026-12-06T23:30:00.000Z',
  } as const;
  expect(rendered(request).subject).toBe('Request TR-7K2M: “Contoso Backup”');
  expect(written(request)).toContain(
    '- Request number: TR-7K2M - Product: Azure SQL Database - Answer by: Monday, 7 December 2026',
  );
  expect(written(request)).toContain('“A restore takes four hours. It should take one.”');
  expect(written(request)).toContain('To cancel the request, reply as well and say so');
  expect(rendered(request, 'fr').subject).toBe('Demande TR-7K2M\u00a0: «\u00a0Contoso Backup\u00a0»');
  expect(written(request, 'fr')).toContain('Une personne vous répond au plus tard le lundi 7 décembre 2026.');
});

describe('an engagement that the publisher declines', () => {
  const declined = { letter: 'engagement-declined', manager: null, publisherNote: null } as const;

  it('is confirmed, with what goes on', () => {
    expect(written(declined)).toContain('You do not want the engagement any more. It has ended');
    expect(written(declined)).toContain('you never go more than four weeks without a message');
    expect(written(declined)).toContain('Benefits: you can go on activating them');
    expect(written(declined)).not.toMatch(/thanks|noted/);
  });

  it('thanks the manager, and adds what the team wrote to the publisher', () => {
    const manager = { name: 'Grace Okafor', email: 'grace@programme.example' };
    const text = written({ ...declined, manager, publisherNote: 'Ada prefers to work alone.' });
    expect(text).toContain('Grace Okafor has worked on this offer with you until now. Our thanks go to both of you.');
    expect(text).toContain('What the team would like to add: “Ada prefers to work alone.”');
  });
});

describe('an offer that moves up', () => {
  const toTransact = { letter: 'moved-up', from: 'trial', to: 'transact', standing: STANDING } as const;

  it('gets the promises and the advice of its new type', () => {
    const lasting = { manager: null, dueAt: '2026-12-06T10:00:00.000Z', endsAt: null };
    const standing = { ...STANDING, engagement: lasting };
    const text = written({ ...toTransact, standing }, 'en', { ...TRIAL, type: 'transact' });
    expect(text).toContain('“Contoso Backup” is now a transact offer, sold and billed by the marketplace');
    expect(text).toContain('Until now it was a trial offer.');
    expect(text).toContain('we name one person who works with you for as long as the offer lives.');
    expect(text).toContain('- Plans and prices.');
  });

  it('is not promised again what is counted from going live', () => {
    const texts = ['en', 'fr'].map((language) => written(toTransact, language, { ...TRIAL, type: 'transact' }));
    expect(texts.filter((text) => /going live|mise en ligne/.test(text))).toEqual([]);
  });

  it('is promised a manager for three months as a trial', () => {
    const text = written({ letter: 'moved-up', from: 'list', to: 'trial', standing: STANDING });
    expect(text).toContain('we name one person who works with you until Monday, 1 March 2027.');
  });
});

describe('a pause', () => {
  const pause = { letter: 'paused', until: '2026-12-31T23:00:00.000Z', news: false } as const;

  it('says until when due dates rest, and how to end it', () => {
    expect(rendered(pause).subject).toBe('“Contoso Backup”: paused until Friday, 1 January 2027');
    expect(written(pause)).toContain('Due dates: those still ahead move by as long as the pause lasts.');
    expect(written(pause)).toContain('Reply to this email, and the pause ends.');
    expect(written(pause, 'fr')).toContain('Répondez à cet e-mail, et la pause prend fin.');
  });

  it('says whether the four weeks rest too', () => {
    expect(written(pause)).toContain('News: it goes on.');
    expect(written({ ...pause, news: true })).toContain('News: it rests too, as you asked.');
  });
});
