import { excerptRuns } from '../../domain/search/excerpt.ts';
import { foundAddress } from '../../domain/search/results.ts';
import type { FoundGroup } from '../../browser/search/find.ts';
import type { Found } from '../../browser/search/pagefind.ts';

/** How many parts of a page are shown below it. */
const mostParts = 2;

const plural = {
  Article: 'Articles',
  'Self-check': 'Self-checks',
  Takeaway: 'Takeaways',
  Workshop: 'Workshop',
  More: 'More',
};

/** The results, in their groups. */
export const Results = ({ found }: { found: readonly FoundGroup[] }) => (
  <>
    {found.map(({ name, results }) => (
      <section key={name} aria-label={plural[name]}>
        <h2>{plural[name]}</h2>
        <ol>{results.map(Result)}</ol>
      </section>
    ))}
  </>
);

function Result({ url, meta, excerpt, sub_results }: Found) {
  const parts = sub_results.filter((part) => part.url !== url).slice(0, mostParts);
  return (
    <li key={url}>
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
    </li>
  );
}

/** Leads to the words that were found: the browser marks them there. */
function FoundLink({ title, ...found }: { url: string; excerpt: string; title: string }) {
  return <a href={foundAddress(found)}>{title}</a>;
}

function Marked({ excerpt }: { excerpt: string }) {
  return <>{excerptRuns(excerpt).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
