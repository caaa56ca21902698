import type { JSX } from 'preact';
import type { AuditView } from '../../platform/store/audit-list';
import { useReader, useWords } from '../shared/reader';
import { type Line, OfferLink, Status } from '../shared/tables';
import { Time } from '../shared/times';
import { auditedActionName } from './audited-actions';
import { roleName } from '../shared/names';
import { placeOfAudit } from './filters';

/** A line of the audit: when, who, what, of which offer, why, and what came of it. */
export const auditLine = (line: AuditView): Line => ({
  id: `audit-${line.id}`,
  ...(line.offer !== null && { href: `/offers/${line.offer}`, offer: line.offer }),
  cells: [
    <Time at={line.at} />,
    <Who line={line} />,
    <What line={line} />,
    line.offer === null ? '' : <OfferLink id={line.offer} />,
    <Why line={line} />,
    <Outcome line={line} />,
  ],
});

function Who({ line: { actor, email, role, via } }: { line: AuditView }): JSX.Element {
  const { language } = useReader();
  const words = useWords('audit');
  const filter = { actor: email ?? actor, offer: undefined, permission: undefined };
  return (
    <>
      <a href={placeOfAudit(filter)} title={words.onlyThem(actor)}>
        {actor}
      </a>
      <p class="quiet small">
        {role === 'none' ? words.noRole : roleName(role, language)}, {words.via[via]}
      </p>
    </>
  );
}

function What({ line }: { line: AuditView }): JSX.Element {
  const { language } = useReader();
  const { request } = useWords('audit');
  return (
    <>
      {auditedActionName(line, language)}
      <p class="quiet small">
        <code>
          {line.method} {line.path}
        </code>
        <br />
        {request} <code>{line.requestId}</code>
      </p>
    </>
  );
}

const Why = ({ line: { reason } }: { line: AuditView }): JSX.Element =>
  reason === null ? <span class="quiet">{useWords('audit').noReason}</span> : <>{reason}</>;

function Outcome({ line: { status, code } }: { line: AuditView }): JSX.Element {
  const words = useWords('audit');
  const how = status < 400 ? 'done' : status < 500 ? 'refused' : 'failed';
  return (
    <>
      <Status is={how === 'done' ? 'done' : 'refused'}>{words.outcome[how]}</Status>{' '}
      {code !== null && <code>{code}</code>}
    </>
  );
}
