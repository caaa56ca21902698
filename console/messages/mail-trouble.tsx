import type { JSX } from 'preact';
import type { Trouble } from '../../platform/store/mail-trouble';
import { useWords } from '../shared/reader';
import { Time } from '../shared/times';

/** Says once why mail does not leave, whatever number of letters waits; nothing as long as it does. */
export function MailTrouble({ trouble }: { trouble: readonly Trouble[] }): JSX.Element | null {
  const words = useWords('mailTrouble');
  const [first] = trouble;
  if (first === undefined) return null;
  return (
    <div class="flash bad">
      <p>
        {words.since} <Time at={first.since} />. {words.waits}
      </p>
      <ul>
        {trouble.map(({ cause, reply }) => (
          <li key={cause}>
            {words.causes[cause]} <span class="quiet">{words.said(reply)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
