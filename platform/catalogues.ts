import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalogue } from '../domain/catalogue/schema';
import { Catalogues, shippedCatalogues } from '../domain/catalogue/shipped';

/** The catalogues of the product and an operator's own; a file with a known id replaces it. Throws with the path of each fault. */
export async function loadCatalogues(folder: string | undefined): Promise<Catalogues> {
  const shipped = shippedCatalogues();
  if (folder === undefined) return shipped;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const own = await Promise.all(
    names.map(async (name) => readCatalogue(parse(await readFile(join(folder, name), 'utf8'), name), name)),
  );
  const replaced = new Set(own.map(({ id }) => id));
  return new Catalogues([...shipped.all.filter(({ id }) => !replaced.has(id)), ...own]);
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON`);
  }
}
