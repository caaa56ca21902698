import type { ComponentChildren, JSX } from 'preact';
import type { Permission } from '../../domain/offer/roles';
import { notYours } from './not-yours';
import { useMay, useReader } from './reader';

/** What a role may do; whoever may not reads who can. */
export function Yours({ needs, children }: { needs: Permission; children: ComponentChildren }): JSX.Element {
  const { language, role } = useReader();
  if (!useMay(needs)) return <p class="flash warn">{notYours(language, role, needs)}</p>;
  return <>{children}</>;
}
