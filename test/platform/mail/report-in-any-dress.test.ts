import * as fc from 'fast-check';
import { parseMail } from '../../../platform/mail/parse-mail';
import { sortMail } from '../../../platform/mail/sorting/sort-mail';
import { dress, MESSAGE_ID, reportOf, told } from './report-in-any-dress';
import { runs } from '../../support/runs';

const us = {
  isOurs: (address: string) => address.toLowerCase().endsWith('@followthrough.example'),
  receivedAt: '2026-11-30T09:01:02.000Z',
  envelopeFrom: '',
};

it('a delivery report says the same of each recipient, however it is dressed', async () => {
  await fc.assert(
    fc.asyncProperty(told, dress, async (recipients, how) => {
      const sorted = sortMail(await parseMail(reportOf(recipients, how)), us);
      expect(sorted).toMatchObject({
        kind: 'delivery-report',
        original: { messageId: MESSAGE_ID },
        recipients: recipients.map(({ address, verdict }) => ({ address, ...verdict })),
      });
    }),
    runs(500),
  );
});
