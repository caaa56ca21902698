import type { JSX } from 'preact';
import { useWords } from '../shared/reader';

/** A mail as it looks, shut off from everything: the frame runs nothing, and what it loads says the same of itself. */
export function MailFrame({ src, subject }: { src: string; subject: string }): JSX.Element {
  const words = useWords('message');
  return (
    <section aria-labelledby="mail-html">
      <h2 id="mail-html">{words.html}</h2>
      <p class="hint">{words.htmlSays}</p>
      <iframe class="mail-frame" sandbox="" src={src} title={words.frame(subject)} referrerpolicy="no-referrer" />
    </section>
  );
}

/** What a mail says without any look. */
export function MailText({ text }: { text: string | null }): JSX.Element {
  const words = useWords('message');
  const hasText = text !== null && text.trim() !== '';
  return (
    <section aria-labelledby="mail-text">
      <h2 id="mail-text">{words.text}</h2>
      {hasText ? (
        <pre class="mail-text" tabIndex={0}>
          {text}
        </pre>
      ) : (
        <p class="quiet">{words.noText}</p>
      )}
    </section>
  );
}
