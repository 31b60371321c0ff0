/** Finds articles that go together: those that share topics and rare words. */

export interface Comparable {
  id: string;
  topics: readonly string[];
  /** Its prose, title included. */
  text: string;
}

export interface Related {
  id: string;
  /** The rarest words that both use, rarest first. */
  words: string[];
}

/**
 * A word in more articles than this joins none of them. It bounds the work: each word compares at most this many
 * articles with each other, however many there are, so the time grows with the number of words and not with the square
 * of the number of articles.
 */
const commonFrom = 12;

/** The weight of a shared topic. A shared word weighs between 0.27 (in twelve articles) and 0.63 (in two). */
const topicWeight = 2;

/** Words shorter than this say little about what a text is about. */
const shortest = 6;

/** Returns for each article, by id, at most `most` others that share rare words with it, closest first. */
export function relatedArticles(articles: readonly Comparable[], most: number): Map<string, Related[]> {
  const holders = new Map<string, number[]>();
  articles.forEach(({ text }, index) => {
    for (const word of wordsOf(text)) {
      const found = holders.get(word);
      if (found) found.push(index);
      else holders.set(word, [index]);
    }
  });

  const shared = articles.map(() => new Map<number, { weight: number; words: { word: string; holders: number }[] }>());
  for (const [word, indexes] of holders) {
    if (indexes.length < 2 || indexes.length > commonFrom) continue;
    const weight = 1 / Math.log2(indexes.length + 1);
    for (const one of indexes)
      for (const other of indexes) {
        if (one === other) continue;
        const pair = shared[one]?.get(other) ?? { weight: 0, words: [] };
        pair.weight += weight;
        pair.words.push({ word, holders: indexes.length });
        shared[one]?.set(other, pair);
      }
  }

  return new Map(
    articles.map((article, index) => {
      const ranked = [...(shared[index] ?? [])]
        .map(([other, { weight, words }]) => ({ other: articles[other] as Comparable, weight, words }))
        .map(({ other, weight, words }) => {
          const topics = other.topics.filter((topic) => article.topics.includes(topic)).length;
          return { id: other.id, score: weight + topics * topicWeight, words };
        })
        .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
      return [
        article.id,
        ranked.slice(0, most).map(({ id, words }) => ({
          id,
          words: words
            .sort(
              (a, b) => a.holders - b.holders || b.word.length - a.word.length || a.word.localeCompare(b.word, 'en'),
            )
            .map(({ word }) => word),
        })),
      ];
    }),
  );
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return new Set(words.filter((word) => word.length >= shortest && !/['’]/.test(word)));
}
