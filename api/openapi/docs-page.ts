import { Router } from 'express';
import helmet from 'helmet';
import { dirname } from 'node:path';
import { SCRIPTED } from '../http/security';
import { csrfOf } from '../auth/session';

const SWAGGER = dirname(require.resolve('swagger-ui-dist/package.json'));
const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'] as const;

const pageFor = (csrf: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="csrf" content="${csrf}" />
    <title>Followthrough: the API</title>
    <link rel="icon" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <script src="/docs/swagger-ui-bundle.js" defer></script>
    <script src="/docs/start.js" defer></script>
  </head>
  <body>
    <div id="docs"></div>
    <noscript>The contract is at <a href="/openapi.json">/openapi.json</a>.</noscript>
  </body>
</html>
`;

/** A file of its own: the page allows no script within it. */
const START = `const csrf = document.querySelector('meta[name=csrf]').content;
SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#docs', validatorUrl: null, docExpansion: 'list', tryItOutEnabled: true,
  requestInterceptor: (request) => {
    if (csrf !== '') request.headers['X-CSRF-Token'] = csrf;
    return request;
  },
});
`;

/** The page of the API, from the package's own files. */
export function docsPage(): Router {
  const router = Router();
  router.use('/docs', helmet(SCRIPTED));
  router.get(
    '/docs',
    (req, res) =>
      void res
        .type('html')
        .set('Cache-Control', 'no-store')
        .send(pageFor(csrfOf(req))),
  );
  router.get('/docs/start.js', (_req, res) => void res.type('text/javascript').send(START));
  for (const file of FILES) router.get(`/docs/${file}`, (_req, res) => res.sendFile(file, { root: SWAGGER }));
  return router;
}
