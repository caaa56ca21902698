import type { JSX } from 'preact';
import { useWords } from '../shared/reader';
import type { PageContent } from './content';
import { Card } from './frame';

/** Whom one writes to: the manager where there is one, and always the team. */
export function Contact({ content: { offer, programme } }: { content: PageContent }): JSX.Element {
  const words = useWords('publisherPage').contact;
  const { engagement } = offer;
  const manager = engagement.status === 'active' ? engagement.manager : null;
  return (
    <Card id="contact" heading={words.heading}>
      {manager !== null && (
        <p>
          {words.manager(manager.name)} <a href={`mailto:${manager.email}`}>{manager.email}</a>
        </p>
      )}
      <p>
        {words.team(programme.name)} <a href={`mailto:${programme.address}`}>{programme.address}</a>
      </p>
    </Card>
  );
}
