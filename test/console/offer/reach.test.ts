import type { Fact } from '../../../domain/offer/events';
import { reachOf } from '../../../console/offer/reach';
import { at } from '../../support/lives';
import { aMail } from './an-offer';

const ADA = 'ada@contoso.example';

const bounce = (messageId: string, address: string | null): Fact<'mail-bounced'> => ({
  kind: 'mail-bounced',
  letter: 'welcome',
  messageId,
  address,
  hard: true,
  id: 'b',
  revision: 3,
  at: at('2026-03-04'),
  recordedAt: at('2026-03-04'),
  by: 'service',
});

it('is unknown of an address that nobody has written to', () => {
  expect(reachOf('sam@contoso.example', [aMail()], [])).toBeUndefined();
  expect(reachOf(ADA, [aMail({ direction: 'inbound', status: 'received' })], [])).toBeUndefined();
  expect(reachOf(ADA, [aMail({ status: 'cancelled' })], [])).toBeUndefined();
});

it('is how the latest letter fared, whatever the case of the address', () => {
  const mail = [aMail({ id: 'm-2', status: 'unknown', at: at('2026-03-09') }), aMail()];
  expect(reachOf('ADA@contoso.example', mail, [])).toEqual({ status: 'unknown', at: at('2026-03-09'), mail: 'm-2' });
});

it('says when a letter came back, not when it was sent', () => {
  const mail = [aMail({ status: 'bounced' })];
  const back = bounce('<m-welcome@programme.example>', null);
  expect(reachOf(ADA, mail, [back])).toEqual({ status: 'bounced', at: at('2026-03-04'), mail: 'm-welcome' });
});

it('counts copies, and tells whose copy came back', () => {
  const mail = [aMail({ to: 'partner@contoso.example', copies: [{ address: ADA, status: 'sent' }] })];
  const back = bounce('<m-welcome@programme.example>', ADA);
  expect(reachOf(ADA, mail, [back])?.status).toBe('bounced');
  expect(reachOf('partner@contoso.example', mail, [back])?.status).toBe('sent');
});

it('is the fate of the own copy, not of the letter that others have had', () => {
  const partner = 'partner@contoso.example';
  const mail = [aMail({ to: ADA, status: 'bounced', copies: [{ address: partner, status: 'queued' }] })];
  expect([reachOf(ADA, mail, [])?.status, reachOf(partner, mail, [])?.status]).toEqual(['bounced', 'queued']);
});
