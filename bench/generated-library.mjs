/** A library made up for measuring: `count` articles of about 1,300 words, a self-check for every tenth. Always the same. */
import { mkdirSync, writeFileSync } from 'node:fs';

/** Returns numbers from 0 to 1, the same in each run. @source https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
export function draws(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Returns words from a vocabulary that grows with the square root of the text (Heaps' law), used as Zipf's law has it. */
export function wordsFrom(draw, articles) {
  const vocabulary = 1200 * Math.sqrt(articles);
  return () =>
    `word${Math.floor(vocabulary ** draw())
      .toString(36)
      .replace(/\d/g, (digit) => 'abcdefghij'[digit])}xyz`;
}

/** Ids of our topics. */
export const topics = ['asking', 'relationships', 'next-level'];

/** The articles: slug, front matter and text, the founding one first. */
export function generatedArticles(count, founding) {
  const draw = draws(count);
  const word = wordsFrom(draw, count);
  const words = (most) => Array.from({ length: most }, word).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const slug = index === 0 ? founding : `article-${index}`;
    const day = new Date(Date.UTC(2024, 0, 1 + (index % 600))).toISOString().slice(0, 10);
    const sections = Array.from({ length: 5 }, () => `## ${words(5)}\n\n${[80, 80, 80].map(words).join('\n\n')}`);
    const check = index % 10 === 0 ? `\n\n<SelfCheck quiz="check-${index}" />` : '';
    return {
      slug,
      quiz: index % 10 === 0 ? `check-${index}` : undefined,
      frontMatter: [
        `title: Title ${index} ${words(4)}`,
        `description: Description of article ${index}, long enough to say something in a search result and alone.`,
        `standfirst: The standfirst of article ${index}, a sentence under its title.`,
        `card: Six or seven words for card ${index}`,
        `topic: ${topics[index % topics.length]}`,
        `published: ${day}`,
      ].join('\n'),
      body: `${words(60)}${check}\n\n${sections.join('\n\n')}`,
    };
  });
}

/** Writes the articles as MDX files into `folder`. */
export function writeArticles(articles, folder) {
  mkdirSync(folder, { recursive: true });
  for (const { slug, frontMatter, body } of articles)
    writeFileSync(`${folder}/${slug}.mdx`, `---\n${frontMatter}\n---\n\n${body}\n`);
}
