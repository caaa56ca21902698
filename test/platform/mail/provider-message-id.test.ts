import { providerMessageId } from '../../../platform/mail/provider-message-id';

const OURS = '<5f0c8d7e@programme.example>';
const SES_ID = '0100018f2a3b4c5d-6e7f8091-a2b3-4c5d-8e9f-001122334455-000000';

test.each([
  [
    'SES in the region that has a name of its own',
    `250 Ok ${SES_ID}`,
    'email-smtp.us-east-1.amazonaws.com',
    `<${SES_ID}@email.amazonses.com>`,
  ],
  ['SES elsewhere', `250 Ok ${SES_ID}`, 'email-smtp.eu-west-3.amazonaws.com', `<${SES_ID}@eu-west-3.amazonses.com>`],
  [
    'Outlook.com',
    '250 2.0.0 OK <DB7PR04MB@DB7PR04MB.eurprd04.prod.outlook.com> [Hostname=x]',
    'smtp-mail.outlook.com',
    '<DB7PR04MB@DB7PR04MB.eurprd04.prod.outlook.com>',
  ],
  ['one that says ours back', `250 2.6.0 ${OURS} Queued mail for delivery`, 'smtp.office365.com', null],
  ['Postfix, with an id of its queue', '250 2.0.0 Ok: queued as 4Bxyz', 'mail.example', null],
  ['nothing known of SES', '250 Ok', 'email-smtp.us-east-1.amazonaws.com', null],
])('the id that a provider gives: %s', (_, reply, host, expected) => {
  expect(providerMessageId(reply, host, OURS)).toBe(expected);
});
