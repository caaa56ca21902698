import { basename, dirname, join, resolve } from 'node:path';

const sources = resolve(__dirname, '..', '..');

/** The project's own folder, whether this runs from the sources or from dist. */
export const projectFolder: string = basename(sources) === 'dist' ? dirname(sources) : sources;

/** A compiled file: tests that run from the sources start the same processes as `npm start` does. */
export const compiled = (...path: readonly string[]): string => join(projectFolder, 'dist', ...path);
