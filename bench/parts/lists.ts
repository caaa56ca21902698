import type { Figure } from '../figures';
/** stub */
export async function lists(): Promise<readonly Figure[]> {
  return [];
}
