import * as say from '#words/search.ts';
import { h } from 'preact';
import type { Help } from '../../browser/search/help.ts';

interface Props {
  query: string;
  /** The query in a spelling that finds something. */
  nearer?: string | undefined;
  isNarrowed: boolean;
  help: Help | undefined;
  searchPage: string;
  ask: (query: string) => void;
  widen: () => void;
}

/** A search that found nothing: what to do now. */
export function NothingFound({ query, nearer, isNarrowed, help, searchPage, ask, widen }: Props) {
  const { drawing, ways = [] } = help ?? {};
  return (
    <div class="search-nothing">
      {drawing && (
        <svg class={`drawing on-${drawing.ground}`} viewBox="0 0 120 120" aria-hidden="true">
          {drawing.marks.map(([element, attributes]) => h(element, attributes))}
        </svg>
      )}
      <div>
        {nearer && (
          <p>
            {say.didYouMean}{' '}
            <button type="button" class="button" onClick={() => ask(nearer)}>
              {nearer}
            </button>
          </p>
        )}
        {isNarrowed && (
          <p>
            <button type="button" class="button" onClick={widen}>
              {say.lookEverywhere}
            </button>
          </p>
        )}
        <p>{/\s/.test(query) ? say.fewerWords : say.anotherWord}</p>
        <ul>
          {[...ways, { text: say.seeEverything, href: searchPage }].map(({ text, href }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
