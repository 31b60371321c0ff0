import type { Answers } from '../../domain/quiz/answers.ts';
import { encodeLink } from '../../domain/quiz/encode-link.ts';
import type { Check } from '../../domain/quiz/model.ts';

/** A link with which a colleague answers for the same case and then sees both sets of answers. */
export function AskColleague({ check, answers, page }: { check: Check; answers: Answers; page: string }) {
  return (
    <details>
      <summary>Ask a colleague how they see it</summary>
      <p>
        This link carries what you answered, so anyone you give it to can read it. It stands after the #, the part of an
        address that no server is sent. Your colleague answers for your case first, and then sees both.
      </p>
      <span data-copy-box>
        <input type="text" readOnly value={page + encodeLink(check, answers)} aria-label="Link for your colleague" />
        <button type="button" class="button" data-copy>
          Copy the link
        </button>
      </span>
    </details>
  );
}
