import { renderLetter } from '../../../activities/letters/render';
import type { LetterContent, OwedItem } from '../../../domain/offer/letters';
import { EVERY_CONTENT, ANSWER_URL, orderOf } from './every-letter';
import { said } from './reading';

const written = (content: LetterContent): string =>
  said(renderLetter(orderOf(content), { answerUrl: ANSWER_URL }).text);

const GRACE = { name: 'Grace Okafor', email: 'grace@programme.example' };
const TERM = { startedAt: '2026-11-29T09:00:00.000Z', endedAt: '2027-02-28T09:00:00.000Z' };

describe('the owner check', () => {
  const check = { letter: 'owner-check', answerBy: '2026-12-06T10:00:00.000Z', owed: [] } as const;

  it('asks the known owner to confirm, with the next steps and the three answers', () => {
    const text = written({
      ...check,
      asked: 'owner',
      ownerName: 'Ada Martin',
      lastMessageAt: '2026-11-01T10:00:00.000Z',
    });
    expect(text).toContain('You are on record as the owner of “Contoso Backup”.');
    expect(text).toContain('The last message between us dates from Sunday, 1 November 2026.');
    expect(text).toContain(
      'one of these three answers by Sunday, 6 December 2026: - It is me. ' +
        `- It is somebody else, whom I name. - Nobody knows, or that person has left. Choose your answer ${ANSWER_URL}`,
    );
    expect(text).toContain('If we hear nothing by then, we ask the support team to find out.');
    expect(text).toContain('Your next steps');
  });

  it('tells others whom it cannot reach', () => {
    const text = written({ ...check, asked: 'others', ownerName: 'Ada Martin', lastMessageAt: null });
    expect(text).toContain('On record, “Contoso Backup” belongs to Ada Martin, whom we cannot reach.');
    expect(text).toContain('No message has passed between us yet.');
    expect(text).toContain('The support team is looking too');
    expect(text).not.toContain('Your next steps');
  });

  it('tells others when nobody is known', () => {
    const text = written({ ...check, asked: 'others', ownerName: null, lastMessageAt: null });
    expect(text).toContain('We do not know who owns the offer “Contoso Backup”.');
  });
});

it('thanks at the end of an engagement, and says what goes on', () => {
  const text = written({ letter: 'closing', manager: GRACE, ...TERM });
  expect(text).toContain('to Sunday, 28 February 2027 Grace Okafor worked with you on this offer. Thank you');
  expect(text).toContain('What goes on');
  expect(text).not.toContain('sorry');
});

it('says sorry at the end of an engagement that nobody took', () => {
  const text = written({ letter: 'closing', manager: null, ...TERM });
  expect(text).toContain('We did not name one. You did nothing wrong; the failure is ours');
  expect(text).toContain('we are sorry');
});

it('suggests other questions after the first month than after the second', () => {
  const ask = (month: number): string => written({ letter: 'check-in', month, manager: GRACE, endsAt: TERM.endedAt });
  expect(ask(1)).toContain('What of the advice has been done');
  expect(ask(2)).toContain('What has changed since the start');
  expect(ask(2)).not.toContain('still owed');
});

it('reminds the team at a check-in that nobody is named', () => {
  const text = written({ letter: 'check-in', month: 1, manager: null, endsAt: TERM.endedAt });
  expect(text).toContain('No engagement manager has been named yet. Please name one: it is still owed.');
});

it('tells in a reminder what is owed to whom, when, how it is settled, and where its case is', () => {
  const promise: OwedItem = { kind: 'first-contact', about: null, dueAt: '2026-12-06T10:00:00.000Z' };
  const caseUrl = 'https://followthrough.example/offers/contoso.backup';
  const order = orderOf({ letter: 'reminder', promise });
  const { subject, text } = renderLetter(order, { caseUrl });
  expect(subject).toBe('First contact due Sunday, 6 December 2026: “Contoso Backup”');
  expect(said(text)).toContain(
    'Contoso is owed this for “Contoso Backup”, and it is still open. - Due: Sunday, 6 December 2026, 11:00 (Europe/Paris)',
  );
  expect(said(text)).toContain(
    'Write to the publisher or call, then log the message with its date, the channel and the person.',
  );
  expect(text).toContain(`Open the case\n${caseUrl}`);
});

it('says to staff nothing in the spelling of machines, and leads to the case', () => {
  const caseUrl = 'https://followthrough.example/the-case';
  const staff = EVERY_CONTENT.filter(({ letter }) =>
    ['reminder', 'check-in', 'owner-found', 'desk-down'].includes(letter),
  );
  for (const content of staff) {
    for (const language of ['en', 'fr']) {
      const { subject, text } = renderLetter(orderOf(content, { language }), { caseUrl });
      expect(subject + text).not.toMatch(
        /\bP\d+[DWMY]\b|PT\d|\d{4}-\d\d-\d\dT|contoso\.backup|first-contact|engagement-manager/,
      );
      expect(text).toContain(caseUrl);
    }
  }
});

it('introduces a manager who stays for as long as the offer lives', () => {
  const text = written({ letter: 'engagement-start', manager: GRACE, endsAt: null });
  expect(text).toContain('- Name: Grace Okafor - Email: grace@programme.example - Until: as long as the offer lives');
});
