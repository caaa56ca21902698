import { wordsAbovePage } from '../support/page-links';
import { happened } from '../../api/schemas/happened';
import { mail } from '../../api/schemas/mail';
import { offer } from '../../api/schemas/offer';
import { pageOf } from '../../api/schemas/page';
import type { TimelineEntry } from '../../domain/offer/timeline';
import type { MailView } from '../../platform/store/mail-list';
import { rebuild } from '../../platform/store/rebuild';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);
const LETTER = { subject: 'Your listing', text: 'Hello,\n\nshall we talk?\n\nLea', by: 'Lea Blanc', hold: 'PT1H' };
const CALL = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'Called.' };

let offers = 0;
async function onboarded(changes: Record<string, unknown> = {}): Promise<string> {
  const publisher = `writer-${++offers}`;
  const id = `${publisher}.offer`;
  const body = trial(changes);
  const company = { ...(body['publisher'] as object), id: publisher };
  conforming(offer, await http().post('/v1/offers', { id, ...body, publisher: company }), 201);
  return id;
}

const write = (id: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  http().post(`/v1/offers/${id}/mail`, { ...LETTER, ...more }, headers);
const undo = (id: string, what: string | undefined, more: Record<string, unknown> = {}) =>
  http().post(`/v1/offers/${id}/undo`, { what, ...more });

const timeline = async (id: string): Promise<readonly TimelineEntry[]> =>
  conforming(pageOf(happened), await http().get(`/v1/offers/${id}/timeline?limit=200`)).items;
const entry = async (id: string, kind: string): Promise<TimelineEntry | undefined> =>
  (await timeline(id)).find((each) => each.kind === kind);

const letters = async (id: string, query = ''): Promise<readonly MailView[]> =>
  conforming(pageOf(mail), await http().get(`/v1/mail?offer=${id}${query}`)).items.filter(
    ({ letter }) => letter === 'personal',
  );

const promises = async (id: string): Promise<string[]> =>
  (await http().get<{ items: { id: string; status: string }[] }>(`/v1/promises?offer=${id}`)).body.items.map(
    (promise) => `${promise.id}: ${promise.status}`,
  );

describe('writing to a publisher', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['nobody in particular: the owner', {}, {}, 'ada@contoso.example'],
    ['nobody in particular, of an unknown owner: the account', { owner: null }, {}, 'partner@contoso.example'],
    ['the owner', {}, { to: 'owner' }, 'ada@contoso.example'],
    ['a contact, in any case of letters', {}, { to: 'SAM@Contoso.example' }, 'sam@contoso.example'],
    ['the account', {}, { to: 'partner@contoso.example' }, 'partner@contoso.example'],
  ])('goes to %s', async (_, changes, more, address) => {
    const id = await onboarded({ type: 'list', ...changes });
    conforming(offer, await write(id, more));
    expect(
      (await letters(id, '&status=queued')).map(({ to, subject, text }) => [to, subject, wordsAbovePage(text)]),
    ).toEqual([[address, 'Your listing', LETTER.text]]);
  });

  it('is refused with a code, and nothing is written', async () => {
    const id = await onboarded({ type: 'list', owner: null });
    const refused = async (more: Record<string, unknown>): Promise<unknown> => {
      const { status, code } = refusal(await write(id, more));
      return [status, code];
    };
    expect(await refused({ to: 'mallory@elsewhere.example' })).toEqual([422, 'unknown-recipient']);
    expect(await refused({ to: 'owner' })).toEqual([422, 'unknown-recipient']);
    expect(await refused({ to: 'marketing-contact' })).toEqual([422, 'unknown-recipient']);
    expect(await refused({ about: 'free-beer' })).toEqual([422, 'unknown-about']);
    for (const hold of ['PT2H', 'P1M', 'soon', '']) expect(await refused({ hold })).toEqual([400, 'invalid-request']);
    expect(await refused({ text: '' })).toEqual([400, 'invalid-request']);
    expect(await refused({ subject: 'Two\nlines' })).toEqual([400, 'invalid-request']);
    expect(await refused({ cc: 'x@y.example' })).toEqual([400, 'invalid-request']);
    expect(refusal(await write('contoso.nothing'))).toMatchObject({ status: 404, code: 'unknown-offer' });
    expect(await letters(id)).toEqual([]);
    expect(await entry(id, 'letter-written')).toBeUndefined();
  });

  it('counts once by its key, with every word of it', async () => {
    const id = await onboarded({ type: 'list' });
    const key = { 'Idempotency-Key': 'letter-1' };
    const first = await write(id, {}, key);
    expect((await write(id, {}, key)).body).toEqual(first.body);
    expect(refusal(await write(id, { text: 'Other words' }, key))).toMatchObject({ code: 'idempotency-key-reused' });
    expect((await letters(id)).length).toEqual(1);
  });

  it('has a bound on what waits, and none for an offer that is over', async () => {
    const id = await onboarded({ type: 'list' });
    for (let n = 0; n < 10; n++) conforming(offer, await write(id, { subject: `Letter ${n}` }));
    expect(refusal(await write(id))).toMatchObject({ status: 409, code: 'too-many-letters' });
    conforming(offer, await http().post(`/v1/offers/${id}/withdraw`, {}));
    expect(refusal(await write(id))).toMatchObject({ status: 409, code: 'offer-ended' });
    expect((await letters(id, '&status=cancelled')).length).toEqual(10);
  });

  it('shows in the timeline until when it can be taken back', async () => {
    const id = await onboarded({ type: 'list' });
    await write(id, { hold: 'PT10M' });
    const written = await entry(id, 'letter-written');
    expect(written).toMatchObject({ by: 'Lea Blanc', summary: 'A letter to Ada Martin was written: Your listing' });
    const held = Date.parse(String(written?.data['sendAt'])) - Date.parse(String(written?.data['recordedAt']));
    expect(held).toEqual(600_000);
  });
});

describe('taking back', () => {
  it('makes an entry count as never recorded: what it settled is open, what it made is gone, and the timeline shows both', async () => {
    const id = await onboarded({ type: 'list' });
    const before = await promises(id);
    conforming(offer, await http().post(`/v1/offers/${id}/messages`, CALL));
    expect((await promises(id)).length).toEqual(before.length + 1);
    const call = await entry(id, 'message');
    const after = conforming(offer, await undo(id, call?.id, { by: 'Lea Blanc' }));
    expect(after.silence.lastMessageAt).toBeNull();
    const undone = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('welcome'));
    expect(undone(await promises(id))).toEqual(undone(before));
    const back = await entry(id, 'taken-back');
    expect(back).toMatchObject({ by: 'Lea Blanc', summary: 'Taken back: message.', data: { what: call?.id } });
    expect(await entry(id, 'message')).toMatchObject({
      id: call?.id,
      summary: `${call?.summary ?? ''} (Taken back by Lea Blanc.)`,
      data: { takenBack: { id: back?.id, by: 'Lea Blanc', at: back?.at } },
    });
    await rebuild(world().store.database);
    expect(undone(await promises(id))).toEqual(undone(before));
  });

  it('is refused with a code', async () => {
    const id = await onboarded({ type: 'trial' });
    const refused = async (what: string | undefined): Promise<unknown> => {
      const { status, code } = refusal(await undo(id, what));
      return [status, code];
    };
    expect(await refused('nonsense')).toEqual([404, 'unknown-entry']);
    expect(await refused('onboarded')).toEqual([409, 'cannot-be-taken-back']);
    expect(await refused(undefined)).toEqual([400, 'invalid-request']);
    await http().post(`/v1/offers/${id}/messages`, CALL);
    const call = await entry(id, 'message');
    conforming(offer, await undo(id, call?.id));
    expect(await refused(call?.id)).toEqual([409, 'already-taken-back']);
    expect(await refused((await entry(id, 'taken-back'))?.id)).toEqual([409, 'cannot-be-taken-back']);
    conforming(offer, await http().put(`/v1/offers/${id}/engagement-manager`, { name: 'Mo', email: 'mo@x.example' }));
    expect(await refused((await entry(id, 'manager-named'))?.id)).toEqual([409, 'has-left-the-house']);
    expect(refusal(await undo('contoso.nothing', 'a'))).toMatchObject({ status: 404, code: 'unknown-offer' });
  });

  it('is too late after an hour of the offer’s own time, also when the offer has let go of it', async () => {
    const id = await onboarded({ type: 'list' });
    for (const summary of ['First', 'Second', 'Third'])
      await http().post(`/v1/offers/${id}/messages`, { ...CALL, direction: 'inbound', summary });
    const said = (await timeline(id)).filter(({ kind }) => kind === 'message').reverse();
    await http().post(`/v1/sandbox/offers/${id}/fast-forward`, { by: 'PT61M' });
    await http().post(`/v1/offers/${id}/messages`, { ...CALL, direction: 'inbound', summary: 'Much later' });
    for (const { id: what } of said)
      expect(refusal(await undo(id, what))).toMatchObject({ status: 409, code: 'too-late' });
  });

  it('is done once by its key, and a repetition of what was taken back changes nothing', async () => {
    const id = await onboarded({ type: 'list' });
    const said = await http().post(`/v1/offers/${id}/messages`, CALL, { 'Idempotency-Key': 'call' });
    const call = await entry(id, 'message');
    const key = { 'Idempotency-Key': 'undo' };
    const first = await http().post(`/v1/offers/${id}/undo`, { what: call?.id }, key);
    const again = await http().post(`/v1/offers/${id}/undo`, { what: call?.id }, key);
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    const repeated = await http().post(`/v1/offers/${id}/messages`, CALL, { 'Idempotency-Key': 'call' });
    expect(repeated.body).toEqual(said.body);
    await world().gateway.tell(id, 'recordMessage', { ...CALL, id: call?.id ?? '' });
    const { body } = await http().get<{ silence: { lastMessageAt: string | null } }>(`/v1/offers/${id}`);
    expect(body.silence.lastMessageAt).toBeNull();
  });
});
