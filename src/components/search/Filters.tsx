import { useStore } from '@nanostores/preact';
import type { SearchStore } from '../../browser/search/search-store.ts';
import { kinds } from '../../domain/search/results.ts';

/** Narrows a search to a kind of page or a topic. */
export function Filters({ search }: { search: SearchStore }) {
  const { kind, topic } = useStore(search.$filters);
  const topics = useStore(search.$topics);
  return (
    <div class="search-filters">
      <Choice name="Kind" value={kind} choices={kinds} choose={(kind) => void search.narrow({ kind })} />
      {topics.length > 0 && (
        <Choice name="Topic" value={topic} choices={topics} choose={(topic) => void search.narrow({ topic })} />
      )}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  choices: readonly string[];
  choose: (value: string) => void;
}

function Choice({ name, value, choices, choose }: ChoiceProps) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">All</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
