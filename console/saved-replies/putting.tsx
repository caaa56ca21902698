import type { JSX } from 'preact';
import type { SavedReply } from '../../platform/store/saved-replies';
import { useWords } from '../shared/reader';

/** Offers saved replies in the form of a letter. Its button works without scripts. */
export function PutReply({ replies }: { replies: readonly SavedReply[] }): JSX.Element {
  const words = useWords('savedReplies');
  const all = <a href="/saved-replies">{words.all}</a>;
  if (replies.length === 0)
    return (
      <p class="quiet begin">
        {words.none} {all}
      </p>
    );
  return (
    <div class="field">
      <label for="f-reply">{words.choose}</label>
      <div class="begin">
        <select id="f-reply" name="reply">
          {replies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button class="plain" name="put" value="1">
          {words.put}
        </button>
        {all}
      </div>
    </div>
  );
}
