import { newHere } from '#words/search.ts';
import { useStore } from '@nanostores/preact';
import type { SearchStore } from '../../browser/search/search-store.ts';

/** The newest pieces, before anything is asked. */
export function NewHere({ search }: { search: SearchStore }) {
  const recent = useStore(search.$recent);
  if (recent.length === 0) return null;
  return (
    <section aria-label={newHere}>
      <h2>{newHere}</h2>
      <ol>
        {recent.map(({ title, href, note }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <p>{note}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
