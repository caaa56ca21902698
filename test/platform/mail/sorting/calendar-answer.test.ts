import { calendarAnswer } from '../../../../platform/mail/sorting/calendar-answer';
import { mailOf } from './written-mail';

const calendar = (method: string, status: string, attendee = 'jane.roe@contoso.example') =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Example//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:due-1@market.example',
    'DTSTAMP:20261201T090000Z',
    'DTSTART:20261208T090000Z',
    'ORGANIZER:mailto:rewards@market.example',
    `ATTENDEE;CN="Roe, Jane";ROLE=REQ-PARTICIPANT;PARTSTAT=${status};RSV`,
    ` P=TRUE:mailto:${attendee}`,
    'SUMMARY:Call',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const part = (text: string, type = 'text/calendar', name: string | null = null) => ({
  type,
  name,
  disposition: null,
  contentId: null,
  content: Buffer.from(text, 'latin1'),
});

const answerOf = (...texts: readonly string[]) =>
  calendarAnswer(mailOf({ subject: 'Accepted: Call', text: 'See you then.', parts: texts.map((text) => part(text)) }));

describe('an answer to an invitation', () => {
  test.each([
    ['ACCEPTED', 'accepted'],
    ['accepted', 'accepted'],
    ['DECLINED', 'declined'],
    ['TENTATIVE', 'tentative'],
    ['DELEGATED', 'other'],
    ['NEEDS-ACTION', 'other'],
  ])('says %s', (status, answer) => {
    expect(answerOf(calendar('REPLY', status))).toEqual({ kind: 'calendar-answer', answer, text: 'See you then.' });
  });

  test('proposes another time', () =>
    expect(answerOf(calendar('COUNTER', 'TENTATIVE'))).toMatchObject({ answer: 'other' }));

  test('is told by its method whatever its case', () =>
    expect(answerOf(calendar('reply', 'ACCEPTED'))).toMatchObject({ answer: 'accepted' }));

  test('is read where the calendar is broken', () => {
    const broken = calendar('REPLY', 'DECLINED').replace('END:VEVENT\r\n', 'no colon here\r\n');
    expect(answerOf(broken)).toMatchObject({ answer: 'declined' });
  });

  test('may come as an attachment', () => {
    const parts = [part(calendar('REPLY', 'ACCEPTED'), 'application/octet-stream', 'invite.ics')];
    expect(calendarAnswer(mailOf({ text: '', parts }))).toMatchObject({ answer: 'accepted' });
  });

  test('is that of its sender where there are several', () => {
    const two = calendar('REPLY', 'DECLINED', 'max@contoso.example').replace(
      'SUMMARY',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:Jane.Roe@contoso.example\r\nSUMMARY',
    );
    expect(answerOf(two)).toMatchObject({ answer: 'accepted' });
  });

  test('may be in the format of Outlook alone', () => {
    const parts = [part('x\u009f>"IPM.Schedule.Meeting.Resp.Tent\0', 'application/ms-tnef', 'winmail.dat')];
    expect(calendarAnswer(mailOf({ subject: 'Mit Vorbehalt: Anruf', parts }))).toMatchObject({ answer: 'tentative' });
  });
});

describe('no answer to an invitation', () => {
  test.each([
    ['an invitation', mailOf({ parts: [part(calendar('REQUEST', 'NEEDS-ACTION'))] })],
    [
      'a calendar without a method',
      mailOf({ parts: [part(calendar('REPLY', 'ACCEPTED').replace('METHOD:REPLY\r\n', ''))] }),
    ],
    ['a subject alone', mailOf({ subject: 'Accepted: your proposal', text: 'We agree.' })],
    ['what is no calendar', mailOf({ parts: [part('METHOD', 'text/calendar')] })],
  ])('is %s', (_name, mail) => {
    expect(calendarAnswer(mail)).toBeUndefined();
  });
});
