import { CALL, FORM, MANAGER, offering, TUESDAY, type Write } from './bodies';
import type { Recorder } from './recorder';

const ENDINGS: readonly (readonly [string, string, object])[] = [
  ['ends-a.declined', '/decline', { what: 'everything', note: 'They leave.', publisherNote: 'As you asked.' }],
  ['ends-b.delisted', '/delist', { note: 'Off the pages.' }],
  ['ends-c.withdrawn', '/withdraw', {}],
  [
    'ends-d.revoked',
    '/revoke',
    { ground: 'copyright-or-trademark', note: 'A trademark.', publisherNote: 'See our letter.' },
  ],
];

const AFTER: readonly Write[] = [
  ['POST', '/messages', CALL],
  ['PUT', '/engagement-manager', MANAGER],
  ['POST', '/technical-requests', FORM],
  ['POST', '/mail', { subject: 'One', text: 'Two' }],
  ['POST', '/withdraw', {}],
  ['POST', '/undo', { what: 'http:none' }],
  ['POST', '/resume-watch', {}],
];

/** How offers end, what they refuse then, and how they come back. */
export async function endings(api: Recorder): Promise<void> {
  for (const [id, path, body] of ENDINGS) {
    await api.onboards(offering(id, { title: `Ends by ${path.slice(1)}` }));
    await api.goesTo(id, TUESDAY);
    await api.write('POST', `/v1/offers/${id}${path}`, { ...body, at: '2026-12-01T08:00:00Z', by: 'lea' });
    await api.world.client.workflow.getHandle(`offer/${id}`).result();
    await api.get(`/v1/offers/${id}`);
    for (const [method, below, said] of AFTER) await api.write(method, `/v1/offers/${id}${below}`, said);
    await api.write('POST', '/v1/offers', offering(id, { title: `Ends by ${path.slice(1)}` }));
    await api.write('POST', `/v1/sandbox/offers/${id}/fast-forward`, { by: 'P1D' });
    await api.get(`/v1/offers/${id}/timeline?limit=200`);
    await api.get(`/v1/mail?offer=${id}`);
    await api.get(`/v1/promises?offer=${id}`);
  }
  await api.write('POST', '/v1/offers/ends-d.revoked/relist', {});
  await api.write('POST', '/v1/offers/ends-c.withdrawn/relist', { at: '2026-12-01T07:00:00Z' });
  await api.does('POST', 'ends-c.withdrawn', '/relist', { note: 'They are back.', at: '2026-12-01T08:30:00Z' });
  await api.goesTo('ends-c.withdrawn', '2027-01-11T09:00:00Z');
  await api.get('/v1/offers/ends-c.withdrawn/timeline?limit=200');
  await api.get('/v1/offers?stage=ended&sort=title');
}

/** An offer whose workflow was terminated, and how it goes on. */
export async function lost(api: Recorder): Promise<void> {
  const id = 'lost.watch';
  await api.onboards(offering(id));
  await api.goesTo(id, TUESDAY);
  await api.world.client.workflow.getHandle(`offer/${id}`).terminate('by hand');
  await api.write('POST', `/v1/offers/${id}/messages`, CALL);
  await api.write('POST', `/v1/offers/${id}/relist`, {});
  await api.write('POST', '/v1/offers', offering(id));
  await api.get(`/v1/offers/${id}`);
  await api.get('/v1/offers?watch=unwatched');
  await api.get(`/v1/tickets?offer=${id}`);
  await api.does('POST', id, '/resume-watch', { note: 'By mistake.' });
  await api.get(`/v1/offers/${id}/timeline`);
  await api.get(`/v1/tickets?offer=${id}`);
}
