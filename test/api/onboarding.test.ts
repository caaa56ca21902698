import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld();
it('smoke', async () => {
  const http = new Http(world().url);
  console.log((await http.get('/readyz')).body);
  const a = await http.post('/v1/offers', { id: 'contoso.a', ...trial() });
  console.log(a.status, JSON.stringify(a.body, null, 1));
  const b = await http.post('/v1/offers', { id: 'contoso.a', ...trial() });
  console.log(b.status);
  const c = await http.post<{ clock: string }>('/v1/sandbox/offers/contoso.a/fast-forward', { by: 'P30D' });
  console.log(c.status, c.body.clock);
  const d = await http.get('/v1/sandbox/mailbox');
  console.log(d.status, JSON.stringify(d.body).length);
});
