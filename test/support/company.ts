import { instantOf } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import type { PublisherInFull } from '../../api/publishers/telling';
import { type Answer, Http } from './http';
import { anOffer, aRequest } from './lives';
import { trial } from './story';
import type { TestWorld } from './world';

export const LOU = { name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' };
export const MIA = { name: 'Mia Roth', email: 'mia@contoso.example', phone: '+33123456780', language: 'en' };

let companies = 0;

/** One publisher with its offers, told by what its people do. */
export class Company {
  readonly id = `company-${++companies}`;
  readonly http: Http;

  constructor(readonly world: TestWorld) {
    this.http = new Http(world.url);
  }

  /** Takes an offer of the company on. */
  async offers(name: string, changes: Record<string, unknown> = {}): Promise<string> {
    const id = `${this.id}.${name}`;
    const publisher = { ...(trial().publisher as object), id: this.id };
    const answer = await this.http.post('/v1/offers', { id, ...trial({ publisher, ...changes }) });
    expected(answer, 201);
    return id;
  }

  look(): Promise<PublisherInFull> {
    return this.http.get<PublisherInFull>(`/v1/publishers/${this.id}`).then((answer) => expected(answer));
  }

  /** Says something to the publisher as a whole. */
  async hears(method: 'post' | 'put', path: string, body: object, status = 200): Promise<PublisherInFull> {
    return expected(await this.http[method]<PublisherInFull>(`/v1/publishers/${this.id}${path}`, body), status);
  }

  /** The same, asked again while nobody answers in time, as the answer says: it counts once. */
  async hearsAtLast(method: 'post' | 'put', path: string, body: object): Promise<PublisherInFull> {
    for (let tries = 1; ; tries++) {
      const answer = await this.http[method]<PublisherInFull>(`/v1/publishers/${this.id}${path}`, body);
      if (answer.status !== 503 || tries === 5) return expected(answer);
    }
  }

  offer(id: string): Promise<OfferView> {
    return this.http.get<OfferView>(`/v1/offers/${id}`).then((answer) => expected(answer));
  }

  /** What an offer was told by the company, oldest first. */
  async toldTo(id: string): Promise<string[]> {
    const path = `/v1/offers/${id}/timeline?limit=200`;
    const { items } = expected(await this.http.get<{ items: { id: string; kind: string }[] }>(path));
    const words = items.filter((item) => item.id.startsWith('company:') || item.kind === 'sales-counted');
    return words.map(({ kind }) => kind).reverse();
  }

  /** How many runs the publisher's workflow has had. */
  async runs(): Promise<number> {
    let runs = 0;
    for await (const run of this.world.client.workflow.list({ query: `WorkflowId = "publisher/${this.id}"` }))
      if (run.runId) runs++;
    return runs;
  }
}

/** An offer that refuses to be ended: it is not published for a month. The API would not have taken it on. */
export async function unpublishedOffer({ id: company, world }: Company, name: string): Promise<string> {
  const id = `${company}.${name}`;
  const publishedAt = instantOf(Date.now() + 30 * 86_400_000);
  const request = aRequest({ id, publishedAt, publisher: { ...aRequest().publisher, id: company } });
  await world.gateway.onboard(anOffer({ ...request, onboardedAt: instantOf(Date.now()) }), request);
  return id;
}

/** Days pass for a workflow that is no offer. */
export async function daysPassFor({ client }: TestWorld, workflowId: string, days: number): Promise<void> {
  const fastForwardConfig = { id: `${days} days`, duration: { seconds: days * 86_400 } };
  const timeSkippingConfig: object = { enabled: true, maxSessionSkipCount: 1_000, fastForwardConfig };
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace: client.options.namespace,
    workflowExecution: { workflowId },
    workflowExecutionOptions: { timeSkippingConfig },
    updateMask: { paths: ['time_skipping_config'] },
  });
}

/** The body of an answer that was as expected. */
function expected<T>({ status, body }: Answer<T>, wanted = 200): T {
  if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}
