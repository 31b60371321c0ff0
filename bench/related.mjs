/**
 * How the time for related articles grows with their number: once, twice and four times as many. Articles are made of
 * words drawn as language draws them (a few everywhere, most of them rare), always the same for one number. Prints
 * milliseconds, and how many times the smallest number's; twice as many articles should take about twice as long.
 */
import { relatedArticles } from '../src/domain/article/related.ts';
import { draws, topics, wordsFrom } from './generated-library.mjs';

/** Articles of 1,300 words each, nothing but what comparing them needs. */
function articles(count) {
  const word = wordsFrom(draws(count), count);
  return Array.from({ length: count }, (_, index) => ({
    id: `article-${index}`,
    topics: [topics[index % topics.length]],
    text: Array.from({ length: 1300 }, word).join(' '),
  }));
}

const once = (library) => {
  const start = performance.now();
  relatedArticles(library, 6);
  return performance.now() - start;
};
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const counts = [1000, 2000, 4000];
const libraries = counts.map(articles);
libraries.forEach(once);
// Side by side: each round measures all three.
const rounds = Array.from({ length: 5 }, () => libraries.map(once));
const times = counts.map((_, index) => median(rounds.map((round) => round[index])));
console.log(
  `related articles: ${counts.map((count, index) => `${count} in ${times[index].toFixed(0)} ms (${(times[index] / times[0]).toFixed(1)} to 1)`).join(', ')}`,
);
