import { CALL, CONTACT, FORM, MANAGER, offering, TUESDAY } from './bodies';
import type { Recorder } from './recorder';

type Numbered = { readonly number: string };
type Timeline = { readonly items: readonly { readonly id: string; readonly kind: string }[] };

/** An offer that is looked after, from its publication to long after its engagement. */
export async function oneLife(api: Recorder): Promise<void> {
  const id = 'life.backup';
  const at = (time: string) => ({ at: `2026-${time}Z`, by: 'lea' });
  await api.onboards(offering(id));
  await api.write('POST', '/v1/offers', offering(id));
  await api.write('POST', '/v1/offers', offering(id, { title: 'Another', owner: null }));
  await api.get(`/v1/offers/${id}`);
  await api.goesTo(id, TUESDAY);
  await api.does('POST', id, '/messages', { ...CALL, ...at('11-30T09:30:00') });
  await api.does('POST', id, '/messages', {
    ...CALL,
    channel: 'email',
    direction: 'inbound',
    summary: 'They\nwrote.',
    ...at('11-30T10:00:00'),
  });
  await api.does('PUT', id, '/engagement-manager', { ...MANAGER, ...at('11-30T11:00:00') });
  await api.does('PUT', id, '/owner', {
    status: 'known',
    name: 'Ada Martin',
    email: 'ada@publisher.example',
    ...at('11-30T12:00:00'),
  });
  await api.does('PUT', id, '/owner', {
    status: 'known',
    name: 'Max Weber',
    email: 'max@publisher.example',
    ...at('11-30T13:00:00'),
  });
  await api.does('PUT', id, '/marketing-contact', {
    ...CONTACT,
    email: 'info@publisher.example',
    ...at('11-30T13:30:00'),
  });
  await api.does('PUT', id, '/marketing-contact', { ...CONTACT, ...at('11-30T14:00:00') });
  await benefits(api, id, at);
  await requests(api, id, at);
  await pauses(api, id);
  await writing(api, id);
  await lists(api, id);
  for (const day of ['2027-01-04', '2027-02-01', '2027-03-01', '2027-06-01']) {
    await api.goesTo(id, `${day}T09:00:00Z`);
    if (day === '2027-02-01')
      await api.does('POST', id, '/messages', {
        ...CALL,
        channel: 'meeting',
        summary: 'We met.',
        at: '2027-01-30T12:00:00Z',
      });
  }
  await lists(api, id);
}

type At = (time: string) => object;

async function benefits(api: Recorder, id: string, at: At): Promise<void> {
  await api.does('POST', id, '/benefits/listing-optimization/activate', at('11-30T15:00:00'));
  await api.does('POST', id, '/messages', { ...CALL, about: 'listing-optimization', ...at('11-30T15:30:00') });
  await api.does('POST', id, '/benefits/listing-optimization/complete', {
    note: 'Rewritten.',
    ...at('11-30T16:00:00'),
  });
  await api.does('POST', id, '/benefits/press-release-support/activate', { startAt: '2026-12-10T10:00:00Z' });
  await api.does('POST', id, '/benefits/press-release-support/decline', { note: 'No press.', ...at('11-30T16:10:00') });
  await api.does('POST', id, '/decline', {
    what: 'engagement',
    note: 'Own team.',
    publisherNote: 'As you wished.',
    ...at('11-30T16:20:00'),
  });
}

async function requests(api: Recorder, id: string, at: At): Promise<void> {
  const first = (await api.does('POST', id, '/technical-requests', { ...FORM, ...at('11-30T17:00:00') })) as Numbered;
  const second = (await api.does('POST', id, '/technical-requests', {
    ...FORM,
    phase: 'presales',
    ...at('11-30T17:10:00'),
  })) as Numbered;
  await api.does('POST', id, '/technical-requests', { ...FORM, phase: 'development', ...at('11-30T17:20:00') });
  await api.does('POST', id, `/technical-requests/${first.number}/answer`, {
    summary: 'Use a managed identity.',
    ...at('12-01T08:00:00'),
  });
  await api.does('POST', id, `/technical-requests/${first.number}/answer`, { summary: 'Again.' });
  await api.does('POST', id, `/technical-requests/${second.number}/cancel`, {
    note: 'Solved.',
    ...at('12-01T08:10:00'),
  });
  await api.does('POST', id, `/technical-requests/${second.number}/cancel`, at('11-20T08:10:00'));
}

async function pauses(api: Recorder, id: string): Promise<void> {
  await api.does('POST', id, '/pause', {
    reason: 'publisher-asked',
    until: '2026-12-20T08:00:00Z',
    at: '2026-12-01T08:20:00Z',
  });
  await api.does('POST', id, '/pause', {
    reason: 'publisher-asked',
    until: '2026-12-20T08:00:00Z',
    at: '2026-12-01T08:30:00Z',
  });
  await api.does('POST', id, '/resume', { at: '2026-12-01T08:40:00Z' });
  await api.does('POST', id, '/resume', { at: '2026-12-01T08:40:00Z' });
  await api.does('POST', id, '/pause', {
    reason: 'other',
    note: 'Holidays.',
    until: '2026-12-10T08:00:00Z',
    at: '2026-12-01T08:50:00Z',
  });
  await api.does('POST', id, '/pause', {
    reason: 'waiting-for-publisher',
    until: '2027-03-10T08:00:00Z',
    at: '2026-12-01T08:50:00Z',
  });
  await api.does('POST', id, '/pause', {
    reason: 'waiting-for-publisher',
    until: '2026-11-30T08:00:00Z',
    at: '2026-12-01T08:50:00Z',
  });
}

async function writing(api: Recorder, id: string): Promise<void> {
  const letter = { subject: 'Your listing', text: 'Hello,\n\nshall we talk?\n\nLea', by: 'Lea Blanc' };
  await api.does('POST', id, '/mail', letter);
  await api.does('POST', id, '/mail', { ...letter, to: 'marketing-contact', about: 'listing-optimization' });
  await api.does('POST', id, '/mail', { ...letter, to: 'nobody@publisher.example' });
  await api.does('POST', id, '/mail', { ...letter, to: 'sam@publisher.example', hold: 'PT1H' });
  await api.does('POST', id, '/messages', { ...CALL, summary: 'By mistake.' });
  const { items } = (await api.get(`/v1/offers/${id}/timeline?limit=200`)) as Timeline;
  const latest = (kind: string): string => items.find((item) => item.kind === kind)?.id ?? '';
  for (const what of [
    latest('message'),
    latest('message'),
    latest('letter-written'),
    latest('mail-sent'),
    'onboarded',
    'http:none',
  ])
    await api.does('POST', id, '/undo', { what });
  await api.does('POST', id, '/undo', { what: items.find(({ kind }) => kind === 'manager-named')?.id });
}

async function lists(api: Recorder, id: string): Promise<void> {
  for (const list of [
    `/v1/offers/${id}/timeline?limit=200`,
    `/v1/promises?offer=${id}&limit=200`,
    `/v1/tickets?offer=${id}`,
    `/v1/mail?offer=${id}&limit=200`,
  ])
    await api.get(list);
}
