import { Router } from 'express';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STYLESHEET } from '../stylesheet';
import { projectFolder } from '../../platform/embedded/project-folder';

const HTMX = dirname(require.resolve('htmx.org/package.json'));

const SCRIPTS = {
  '/assets/htmx.js': join(HTMX, 'dist', 'htmx.min.js'),
  '/assets/console.js': join(projectFolder, 'console', 'assets', 'console.js'),
  '/assets/forms.js': join(projectFolder, 'console', 'assets', 'forms.js'),
} as const;

/** What pages load beside themselves: one stylesheet and three scripts, kept by the browser for five minutes. */
export function assets(): Router {
  const router = Router();
  router.get('/style.css', (_req, res) => {
    res.type('css').set('Cache-Control', 'public, max-age=300').send(STYLESHEET);
  });
  for (const [path, file] of Object.entries(SCRIPTS)) {
    const script = readFileSync(file, 'utf8');
    router.get(path, (_req, res) => {
      res.type('text/javascript').set('Cache-Control', 'public, max-age=300').send(script);
    });
  }
  return router;
}
