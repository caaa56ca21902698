import { CALL, CONTACT, FORM, MANAGER, offering, TUESDAY } from './bodies';
import type { Recorder } from './recorder';

type Tickets = { readonly items: readonly { readonly id: string; readonly kind: string; readonly status: string }[] };

const DAYS = ['2026-12-03', '2026-12-07', '2026-12-21', '2027-01-04', '2027-01-18', '2027-02-15', '2027-06-01'];

const OUTCOMES: Readonly<Record<string, object>> = {
  owner: {
    outcome: 'owner-found',
    owner: { name: 'Max Weber', email: 'max@publisher.example' },
    note: 'By the switchboard.',
  },
  silence: {
    outcome: 'contacted',
    contact: { channel: 'call', with: 'Ada', at: '2027-01-04T08:00:00Z' },
    note: 'Called them.',
  },
  'engagement-manager': { outcome: 'other', note: 'Somebody is looked for.' },
  'first-contact': { outcome: 'no-owner' },
};

/** Offers that nobody looks after: reminders, tickets that rise, and what comes of them. */
export async function leftAlone(api: Recorder): Promise<void> {
  await alone(api, 'alone.nobody', { owner: null, contacts: [] });
  await alone(api, 'alone-fr.service', { type: 'transact', publisher: { language: 'fr' } });
  await alone(api, 'alone-list.entry', { type: 'list', publisher: { timeZone: 'America/New_York', country: null } });
  await alone(api, 'alone-help.advice', { type: 'consulting', consultingKind: 'workshop' });
}

async function alone(api: Recorder, id: string, changes: Record<string, unknown>): Promise<void> {
  await api.onboards(offering(id, changes));
  await api.get(`/v1/offers/${id}`);
  await api.goesTo(id, TUESDAY);
  await api.does('PUT', id, '/marketing-contact', { ...CONTACT, at: '2026-12-01T08:00:00Z' });
  await api.does('POST', id, '/technical-requests', { ...FORM, at: '2026-12-01T08:10:00Z' });
  await api.does('POST', id, '/benefits/press-release-support/activate', { at: '2026-12-01T08:20:00Z' });
  for (const day of DAYS) {
    await api.goesTo(id, `${day}T09:00:00Z`);
    const { items } = (await api.get(`/v1/tickets?offer=${id}`)) as Tickets;
    if (day === '2027-01-04')
      for (const ticket of [...items].sort((a, b) => (a.kind < b.kind ? -1 : 1))) await resolve(api, id, ticket);
  }
  await api.does('PUT', id, '/engagement-manager', MANAGER);
  await api.does('POST', id, '/decline', { what: 'engagement' });
  await api.does('PUT', id, '/owner', { status: 'left', at: '2027-06-01T08:00:00Z' });
  await api.does('PUT', id, '/owner', { status: 'unknown', at: '2027-06-01T08:10:00Z' });
  await api.does('POST', id, '/messages', { ...CALL, about: 'press-release-support', at: '2027-06-01T08:20:00Z' });
  await api.goesTo(id, '2027-07-12T09:00:00Z');
  for (const list of [
    `/v1/offers/${id}/timeline?limit=200`,
    `/v1/promises?offer=${id}&limit=200`,
    `/v1/tickets?offer=${id}`,
    `/v1/mail?offer=${id}&limit=200`,
  ])
    await api.get(list);
}

async function resolve(api: Recorder, offer: string, { id, kind, status }: Tickets['items'][number]): Promise<void> {
  const outcome = OUTCOMES[kind];
  if (outcome === undefined || status !== 'open') return;
  await api.write('POST', `/v1/tickets/${id}/resolve`, outcome);
  await api.settled(offer);
  await api.get(`/v1/tickets/${id}`);
  await api.write('POST', `/v1/tickets/${id}/resolve`, outcome);
  await api.get(`/v1/offers/${offer}`);
}
