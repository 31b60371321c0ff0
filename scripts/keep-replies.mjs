/**
 * For publishers: `npm run replies` asks the threads that articles name for their replies and keeps them in
 * src/content/replies/, a file an article: readers then load nothing from anyone. `-- --webmentions file.json` takes those
 * from a file of webmention.io instead, and asks nobody. To leave a reply out, delete it and write its id under `hidden`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse as parseHtml } from 'node-html-parser';
import { parse, stringify } from 'yaml';
import { keep } from '../src/domain/replies/keep.ts';
import { readAnswer } from '../src/domain/replies/read-answer.ts';
import { troubleOf } from '../src/domain/replies/state.ts';
import { threadsOf } from '../src/domain/replies/thread.ts';
import { parseWebmentions } from '../src/domain/replies/webmention.ts';
import { routes } from '../src/site.ts';

/** How long a server may take, in milliseconds. */
const patience = 15_000;

const plainText = (html) => parseHtml(html.replaceAll(/<br\s*\/?>/g, '\n')).structuredText;

/** The answer of a thread's server, read. */
async function ask(thread, fetch) {
  try {
    const response = await fetch(thread.asks, { signal: AbortSignal.timeout(patience) });
    const why = troubleOf(response.status);
    if (why) return { kind: 'trouble', why };
    return readAnswer(thread, await response.json(), plainText);
  } catch {
    return { kind: 'trouble', why: 'unreachable' };
  }
}

/** The articles by their slugs, with their threads. */
const articlesIn = (root) =>
  readdirSync(join(root, 'src/content/articles'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const [, frontMatter = ''] = readFileSync(join(root, 'src/content/articles', name), 'utf8').split(/^---$/m);
      return { id: name.replace('.mdx', ''), threads: threadsOf(parse(frontMatter)?.replies) };
    });

/**
 * Keeps the replies of every article that has any, and returns a line of what was done for each. With `webmentions`, a file
 * of webmention.io, the threads are not asked.
 * @param {{ root?: string, fetch?: typeof globalThis.fetch, today: string, webmentions?: string }} how
 * @returns {Promise<string[]>}
 */
export async function keepReplies({ root = '.', fetch = globalThis.fetch, today, webmentions }) {
  const mentions = webmentions && parseWebmentions(JSON.parse(readFileSync(webmentions, 'utf8')));
  const said = [];
  for (const { id, threads } of articlesIn(root)) {
    const answers = mentions
      ? [{ kind: 'replies', replies: mentions.get(routes.absolute(routes.article(id))) ?? [] }]
      : await Promise.all(threads.map((thread) => ask(thread, fetch)));
    const troubles = answers.flatMap((answer, index) =>
      answer.kind === 'trouble' ? [`${threads[index].host} (${answer.why})`] : [],
    );
    // What could not be asked stays as it is.
    const asked = mentions
      ? ['webmention']
      : threads.filter((_, index) => answers[index].kind === 'replies').map(({ source }) => source);
    const fetched = answers.flatMap((answer) => (answer.kind === 'replies' ? answer.replies : []));
    const file = `src/content/replies/${id}.yaml`;
    const before = existsSync(join(root, file)) ? parse(readFileSync(join(root, file), 'utf8')) : undefined;
    const hidden = before?.hidden ?? [];
    const replies = keep({ hidden, replies: before?.replies ?? [] }, fetched, asked);
    if (troubles.length > 0) said.push(`${id}: no answer from ${troubles.join(' and ')}; what was kept of it stays.`);
    if (asked.length === 0 || (replies.length === 0 && !before)) continue;
    mkdirSync(join(root, 'src/content/replies'), { recursive: true });
    const comment =
      '# Written by "npm run replies". To leave a reply out, delete it and write its id under "hidden".\n';
    writeFileSync(join(root, file), comment + stringify({ date: today, hidden, replies }));
    said.push(`${file}: ${replies.length}`);
  }
  return said;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { webmentions: { type: 'string' } } });
  if (values.webmentions && !existsSync(values.webmentions)) {
    console.error(`There is no file ${values.webmentions}. Correct its name.`);
    process.exit(1);
  }
  const said = await keepReplies({ today: new Date().toISOString().slice(0, 10), ...values });
  console.log(said.join('\n') || 'No article names a thread, and none is mentioned: there is nothing to keep.');
}
