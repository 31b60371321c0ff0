/** Checks of a whole library that no schema of one file can make: links, headings, images, orphans, descriptions. */
import { outlineOf, type Outline } from './outline.ts';

export interface Written {
  /** Path of the file, as a writer knows it. */
  file: string;
  /** Its address, without the base path: "/articles/ask-early/". */
  path: string;
  description: string;
  /** Whether a list leads to it: false for one that is unlisted or a draft. */
  isInLists: boolean;
  body: string;
  /** Addresses that its front matter names. */
  next: readonly string[];
}

/**
 * Returns the problems of a library, each with its file, its line and its remedy. Empty when there are none.
 * @param pieces every article and workshop
 * @param known addresses of everything else that a link may lead to: self-checks, outcomes, topics, pages
 * @param linkedFrom addresses that other content leads to: a self-check's `read`, a series
 */
export function libraryProblems(
  pieces: readonly Written[],
  known: readonly string[],
  linkedFrom: readonly string[],
): string[] {
  const outlines = new Map(pieces.map((piece) => [piece.file, outlineOf(piece.body)]));
  const outlineFor = (piece: Written) => outlines.get(piece.file) as Outline;
  const addresses = new Set([...known, ...pieces.map(({ path }) => path)]);

  const problems = pieces.flatMap((piece) => {
    const { headings, links, images } = outlineFor(piece);
    const at = (line: number) => `${piece.file}, line ${line} of the text`;
    return [
      ...headings.flatMap(({ depth, line }, index) => {
        const above = index === 0 ? 1 : (headings[index - 1]?.depth ?? 1);
        if (depth === 1) return [`${at(line)}: a heading of the first level. The title is that one; begin with ##.`];
        return depth > above + 1
          ? [`${at(line)}: a heading skips a level, from ${above} to ${depth}. Use ${'#'.repeat(above + 1)}.`]
          : [];
      }),
      ...images
        .filter(({ alt }) => !alt.trim())
        .map(
          ({ line }) => `${at(line)}: an image without words for those who can't see it. Write them between [ and ].`,
        ),
      ...links.flatMap(({ href, line }) => linkProblem(href, addresses).map((problem) => `${at(line)}: ${problem}`)),
    ];
  });

  const linked = new Set([
    ...linkedFrom,
    ...pieces.flatMap((piece) =>
      [...piece.next, ...outlineFor(piece).links.map(({ href }) => href.replace(/[?#].*/, ''))].filter(
        (href) => href !== piece.path,
      ),
    ),
  ]);
  const orphans = pieces
    .filter(({ path, isInLists }) => isInLists && !linked.has(path))
    .map(
      ({ file, path }) =>
        `${file}: no other piece leads to ${path}. Link to it, or name it under "next" or in a series.`,
    );

  const twice = [...Map.groupBy(pieces, ({ description }) => description.trim().toLowerCase()).values()]
    .filter((same) => same.length > 1)
    .map((same) => `${same.map(({ file }) => file).join(' and ')}: the same description. Give each its own.`);

  return [...problems, ...orphans, ...twice];
}

function linkProblem(href: string, addresses: ReadonlySet<string>): string[] {
  if (/^(https:\/\/|mailto:|#)/.test(href)) return [];
  if (href.startsWith('http://')) return [`the link ${href} is not encrypted. Write https://.`];
  const path = href.replace(/[?#].*/, '');
  if (!path.startsWith('/'))
    return [`the link ${href} is relative. Write it from the root, like /articles/ask-early/.`];
  if (addresses.has(path)) return [];
  return [
    addresses.has(`${path}/`)
      ? `the link ${href} lacks its last slash. Write ${path}/.`
      : `the link ${href} leads nowhere. Correct the address, or write the page.`,
  ];
}
