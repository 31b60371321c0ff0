import * as say from '#words/take-along.ts';
import type { Answers } from '../../domain/quiz/answers.ts';
import { encodeLink } from '../../domain/quiz/encode-link.ts';
import type { Check } from '../../domain/quiz/model.ts';

/** A link with which a colleague answers for the same case and then sees both sets of answers. */
export function AskColleague({ check, answers, page }: { check: Check; answers: Answers; page: string }) {
  return (
    <details>
      <summary>{say.askSomeone}</summary>
      <p>{say.aboutLink}</p>
      <span data-copy-box>
        <input type="text" readOnly value={page + encodeLink(check, answers)} aria-label={say.linkForThem} />
        <button type="button" class="button" data-copy>
          {say.copyLink}
        </button>
      </span>
    </details>
  );
}
