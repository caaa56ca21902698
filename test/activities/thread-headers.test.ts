import { threadHeaders } from '../../activities/adapters/thread-headers';

const ROOT = '<root@programme.example>';
const GIVEN = '<0100@email.amazonses.com>';
const mail = {
  messageId: '<second@programme.example>',
  threadRoot: ROOT,
  threadSubject: 'Your offer “Backup Pro”',
  subject: 'The engagement has ended',
};
const index = (given: Parameters<typeof threadHeaders>[0]): Buffer =>
  Buffer.from(threadHeaders(given).outlook['Thread-Index'], 'base64');

test('a mail answers to the first of its thread and to the latest, as their reader’s program knows them', () => {
  expect(threadHeaders({ ...mail, earlier: [GIVEN, '<reply@contoso.example>'] })).toMatchObject({
    inReplyTo: '<reply@contoso.example>',
    references: [GIVEN, '<reply@contoso.example>'],
  });
  expect(threadHeaders(mail)).toMatchObject({ inReplyTo: ROOT, references: [ROOT] });
});

test('the first of a thread answers to nothing', () => {
  expect(threadHeaders({ ...mail, threadRoot: null, messageId: ROOT })).not.toHaveProperty('references');
});

test('all have one subject for Gmail and one index for Outlook; a letter of a person keeps its own subject', () => {
  const root = { ...mail, threadRoot: null, messageId: ROOT };
  expect([root, mail].map((each) => threadHeaders(each).subject)).toEqual([mail.threadSubject, mail.threadSubject]);
  expect(index(mail).subarray(0, 22)).toEqual(index(root));
  expect([index(root).length, index(mail).length]).toEqual([22, 27]);
  expect(index({ ...mail, messageId: '<third@programme.example>' })).not.toEqual(index(mail));
  expect(threadHeaders({ ...mail, threadSubject: null }).subject).toBe(mail.subject);
});
