import { groups } from '#words/search.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { whenNear } from '../../browser/island.ts';
import { excerptRuns } from '../../domain/search/excerpt.ts';
import { foundAddress } from '../../domain/search/results.ts';
import type { FoundGroup, FoundResult } from '../../browser/search/find.ts';
import type { Found } from '../../browser/search/pagefind.ts';
import { patience } from '../../browser/search/search-store.ts';

/** How many parts of a page are shown below it. */
const mostParts = 2;

/** The results, in their groups. */
export const Results = ({ found, lose }: { found: readonly FoundGroup[]; lose: () => void }) => (
  <>
    {found.map(({ name, results }) => (
      <section key={name} aria-label={groups[name]}>
        <h2>{groups[name]}</h2>
        <ol>
          {results.map((result) => (
            <Result key={result.id} result={result} lose={lose} />
          ))}
        </ol>
      </section>
    ))}
  </>
);

/** A result whose text is fetched once it is on the screen. While a later answer is on its way, the earlier text stays. */
function Result({ result, lose }: { result: FoundResult; lose: () => void }) {
  const item = useRef<HTMLLIElement>(null);
  const [later, setLater] = useState<Found | 'lost'>();
  useEffect(() => {
    if (result.found || !item.current) return setLater(result.found);
    setLater((before) => (before === 'lost' ? undefined : before));
    let isOld = false;
    const unlessOld = (then: () => void) => () => {
      if (!isOld) then();
    };
    const load = () => {
      const slow = setTimeout(unlessOld(lose), patience);
      return result
        .load()
        .then(
          (found) => unlessOld(() => setLater(found))(),
          unlessOld(() => {
            setLater('lost');
            lose();
          }),
        )
        .finally(() => clearTimeout(slow));
    };
    whenNear(item.current, load);
    return () => {
      isOld = true;
    };
  }, [result]);
  useLayoutEffect(keepFocusInSight, [later]);
  const found = result.found ?? later;
  // In its place, so that a later answer finds it.
  if (found === 'lost') return <li ref={item} hidden />;
  return (
    <li ref={item} class={found ? undefined : 'search-awaited'} aria-busy={!found}>
      {found && <Text {...found} />}
    </li>
  );
}

/** A text that comes above the link that a reader is on would push it away. */
function keepFocusInSight(): void {
  const { activeElement } = document;
  if (activeElement?.closest('[data-search-results]')) activeElement.scrollIntoView({ block: 'nearest' });
}

function Text({ url, meta, excerpt, sub_results }: Found) {
  const parts = sub_results.filter((part) => part.url !== url).slice(0, mostParts);
  return (
    <>
      <FoundLink url={url} excerpt={excerpt} title={meta.title ?? url} />
      <p>
        <Marked excerpt={excerpt} />
      </p>
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <li key={part.url}>
              <FoundLink {...part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Leads to the words that were found: the browser marks them there. */
function FoundLink({ title, ...found }: { url: string; excerpt: string; title: string }) {
  return <a href={foundAddress(found)}>{title}</a>;
}

function Marked({ excerpt }: { excerpt: string }) {
  return <>{excerptRuns(excerpt).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
