import * as say from '#words/search.ts';
import { useStore } from '@nanostores/preact';
import type { SearchStore } from '../../browser/search/search-store.ts';
import { kinds } from '../../domain/search/results.ts';

/** Narrows a search to a kind of page or a topic. */
export function Filters({ search }: { search: SearchStore }) {
  const { kind, topic } = useStore(search.$filters);
  const topics = useStore(search.$topics);
  return (
    <div class="search-filters">
      <Choice
        name={say.kind}
        value={kind}
        choices={kinds.map((kind) => [kind, say.kinds[kind]])}
        choose={(kind) => void search.narrow({ kind })}
      />
      {topics.length > 0 && (
        <Choice
          name={say.topic}
          value={topic}
          choices={topics.map((topic) => [topic, topic])}
          choose={(topic) => void search.narrow({ topic })}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  /** The value of each, and its name. */
  choices: readonly (readonly [value: string, name: string])[];
  choose: (value: string) => void;
}

function Choice({ name, value, choices, choose }: ChoiceProps) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{say.all}</option>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
