import { z } from 'zod';
import type { Metrics } from '../metrics';
import { openapi } from '../openapi/openapi';
import { type Route, route } from '../route';

/** What the service says of itself: its contract and its metrics. */
export function descriptionRoutes(others: readonly Route[], metrics: Metrics, needsToken: boolean): Route[] {
  const own: Route[] = [
    route('get', '/metrics', {
      tag: 'System',
      needs: 'look',
      summary: 'Metrics for Prometheus',
      query: z.object({}),
      answers: z.string(),
      mediaType: metrics.contentType,
      answer: async () => ({ body: await metrics.text() }),
    }),
    route('get', '/openapi.json', {
      tag: 'System',
      needs: 'look',
      summary: 'This document',
      query: z.object({}),
      answers: z.looseObject({ openapi: z.string() }),
      answer: () => Promise.resolve({ body: document }),
    }),
  ];
  const document = { openapi: '3.1.0', ...openapi([...others, ...own], { needsToken }) };
  return own;
}
