import { offering } from './bodies';
import type { Recorder } from './recorder';

/** Silent for long enough that the owner is asked at once. */
const SILENT = { publishedAt: '2026-10-01T10:00:00Z', known: { lastMessageAt: '2026-10-15T10:00:00Z' } };

/** The page of the publisher behind the link of a letter, in two languages, and its answers. */
export async function ownerPage(api: Recorder): Promise<void> {
  for (const language of ['en', 'fr']) {
    const id = `owned-${language}.offer`;
    await api.onboards(offering(id, { ...SILENT, publisher: { language } }));
    const token = await linkOf(api, id);
    await api.get(`/owner?token=${token}`);
    for (const fields of [{}, { answer: 'me', ownName: '' }, { answer: 'somebody-else', name: '', email: 'max' }])
      await send(api, { token, ...fields });
    await send(api, { token, answer: 'me', ownName: 'Ada Martin' });
    await api.settled(id);
    await api.get(`/owner?token=${token}`);
    await send(api, { token, answer: 'nobody' });
    await api.get(`/v1/tickets?offer=${id}`);
    await api.get(`/v1/offers/${id}/timeline`);
    await api.get(`/v1/mail?offer=${id}`);
  }
  await api.get('/owner?token=forged');
  await api.get('/owner');
  await send(api, { token: 'forged', answer: 'me' });
}

const send = (api: Recorder, fields: Record<string, string>): Promise<unknown> =>
  api.write('POST', '/owner', new URLSearchParams(fields).toString(), {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

async function linkOf({ world }: Recorder, id: string): Promise<string> {
  const { items } = await world.mailbox.list({ limit: 100 });
  const links = items.flatMap(({ text }) => /\/owner\?token=([\w.-]+)/.exec(text ?? '')?.[1] ?? []);
  const link = links.find((token) =>
    Buffer.from(token.split('.')[1] ?? '', 'base64url')
      .toString()
      .includes(`"${id}"`),
  );
  if (link === undefined) throw new Error(`nobody was asked who owns ${id}`);
  return link;
}
