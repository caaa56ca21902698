import { Router } from 'express';
import { dirname, join } from 'node:path';
import { PUBLISHER_CSS } from '../publisher-page/style';
import { STYLESHEET } from '../stylesheet';
import { projectFolder } from '../../platform/embedded/project-folder';

const HTMX = dirname(require.resolve('htmx.org/package.json'));

const OWN = join(projectFolder, 'console', 'assets');

/** The scripts: each a file and the folder that it lies in. */
const SCRIPTS = {
  '/assets/htmx.js': ['htmx.min.js', join(HTMX, 'dist')],
  '/assets/console.js': ['console.js', OWN],
  '/assets/forms.js': ['forms.js', OWN],
} as const;

/** What pages load beside themselves: a stylesheet, that of the publisher's page, and three scripts, kept by the browser for five minutes. */
export function assets(): Router {
  const router = Router();
  for (const [path, css] of Object.entries({ '/style.css': STYLESHEET, '/publisher.css': PUBLISHER_CSS }))
    router.get(path, (_req, res) => {
      res.type('css').set('Cache-Control', 'public, max-age=300').send(css);
    });
  for (const [path, [file, root]] of Object.entries(SCRIPTS))
    router.get(path, (_req, res) => {
      res.sendFile(file, { root, maxAge: '5 minutes' });
    });
  return router;
}
