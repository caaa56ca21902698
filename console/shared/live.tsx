import type { ComponentChildren, JSX } from 'preact';
import { useReader } from './reader';

/**
 * A part of a page that is read again when something has changed: of one offer, or of any. What it shows now
 * goes along, by its revision and its time, so that what happens until the stream stands is not missed.
 */
export function Live({
  id,
  offer,
  revision,
  children,
}: {
  id: string;
  offer?: string;
  revision?: number;
  children: ComponentChildren;
}): JSX.Element {
  const { path, now } = useReader();
  const query = new URLSearchParams({
    ...(offer !== undefined && { offer }),
    ...(revision !== undefined && { revision: String(revision) }),
    at: now,
  });
  return (
    <div
      id={id}
      data-live={`/live?${query.toString()}`}
      hx-get={path}
      hx-trigger="changed"
      hx-select={`#${id}`}
      hx-swap="outerHTML"
    >
      {children}
    </div>
  );
}
