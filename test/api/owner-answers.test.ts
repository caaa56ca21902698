import { ADA, OwnerLinks } from '../support/owner-links';
import { theWorld } from '../support/the-world';
import { eventually } from '../support/patience';

const world = theWorld();
const links = new OwnerLinks(world);

describe('takes one answer a check', () => {
  const SETTLED = 'This question has been answered';
  const named = (n: number) => ({ answer: 'somebody-else', name: `Owner ${n}`, email: `owner-${n}@contoso.example` });

  it('of ten different ones at once, and writes to one new address', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    const pages = await Promise.all(Array.from({ length: 10 }, (_, n) => links.send({ token, ...named(n) })));
    expect(pages.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(410)]);
    expect((await links.answersOf(id)).map(({ kind }) => kind)).toEqual(['owner-known']);
    const { name } = await links.ownerOf(id);
    for (let n = 0; n < 10; n++) {
      const { status, text } = await links.send({ token, ...named(n) });
      // The same answer once more is thanked for again.
      expect([n, status]).toEqual([n, name === `Owner ${n}` ? 200 : 410]);
      if (status === 410) expect(text).toContain(SETTLED);
    }
    expect((await links.answersOf(id)).map(({ kind }) => kind)).toEqual(['owner-known']);
    type Mails = { items: { letter: string; to: string }[] };
    const handOvers = await eventually(
      async () =>
        (await links.http.get<Mails>(`/v1/mail?offer=${id}&limit=200`)).body.items.filter(
          ({ letter }) => letter === 'hand-over',
        ),
      (found) => found.length > 0,
    );
    expect(handOvers).toHaveLength(1);
  });

  it('and says then what was answered, and by whom', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    await links.send({ token, ...named(1) });
    const page = await links.open(token);
    expect(page.status).toBe(410);
    expect(page.text).toContain(SETTLED);
    expect(page.text).toMatch(/Ada Martin answered on .+: Owner 1 looks after Backup &lt;b>Pro&lt;\/b>\./);
    expect(page.text).toContain('rewards@followthrough.example');
    expect(page.text).not.toContain('<form');
  });

  it('in French too, when nobody knew', async () => {
    const id = await links.onboarded('fr');
    const token = await links.to(id, ADA);
    await links.send({ token, answer: 'nobody' });
    const page = await links.send({ token, answer: 'me', ownName: 'Ada Martin' });
    expect(page.status).toBe(410);
    expect(page.text).toContain('Cette question a déjà reçu une réponse');
    expect(page.text).toMatch(/Ada Martin a répondu le .+ que personne ne le sait/);
    expect((await links.ownerOf(id)).status).toBe('left');
  });

  it('and none any more when staff have named the owner since', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    await links.http.put(`/v1/offers/${id}/owner`, {
      status: 'known',
      name: 'Ben Olsen',
      email: 'ben@contoso.example',
    });
    for (const page of [await links.open(token), await links.send({ token, ...named(1) })]) {
      expect(page.status).toBe(410);
      expect(page.text).toContain('that Ben Olsen looks after');
    }
    expect(await links.ownerOf(id)).toMatchObject({ name: 'Ben Olsen' });
  });

  it('and none any more when somebody has spoken with the publisher', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    const call = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'All is well.' };
    await links.http.post(`/v1/offers/${id}/messages`, call);
    expect((await links.open(token)).text).toContain('This question is no longer asked');
    expect((await links.send({ token, ...named(1) })).status).toBe(410);
    expect((await links.ownerOf(id)).name).toBe('Ada Martin');
  });

  it('and none any more when the offer has ended, also when it comes back', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    await links.http.post(`/v1/offers/${id}/delist`, {});
    expect((await links.open(token)).text).toContain('This offer has ended');
    expect((await links.send({ token, ...named(1) })).status).toBe(410);
    await eventually(
      () => links.http.post(`/v1/offers/${id}/relist`, {}),
      ({ status }) => status === 200,
    );
    expect((await links.open(token)).status).toBe(410);
    expect((await links.send({ token, ...named(1) })).status).toBe(410);
    expect((await links.ownerOf(id)).name).toBe('Ada Martin');
  });

  it('and none by a link of a letter that was never sent', async () => {
    const id = await links.onboarded();
    await links.to(id, ADA);
    for (const step of ['owner-check', 'welcome', 'news/x/y/letter', 'owner-lost/1/others']) {
      const token = await links.madeUp(id, step);
      expect((await links.open(token)).status).toBe(410);
      expect((await links.send({ token, ...named(1) })).status).toBe(410);
    }
    expect(await links.answersOf(id)).toEqual([]);
  });
});
