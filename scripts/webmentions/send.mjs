import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { mentionsDue } from '../../src/domain/mentions/outgoing.ts';
import { endpointIn } from './endpoint.mjs';
import { pieceIn } from './page.mjs';
import { Refused } from './request.mjs';

export const memory = 'src/content/webmentions.yaml';
const comment =
  '# Written by "npm run webmentions -- --send": which page of others was told of which of ours. Commit it.\n# Of what is deleted here, it is told again.\n';

const reasons = {
  new: 'a new link',
  updated: 'the piece was updated',
  removed: 'the link was removed',
  gone: 'the piece is gone',
};
const nameOf = ({ source, target, why }) => `${target}, linked from ${source} (${reasons[why]})`;

/** Returns why there was no answer, in words. */
const faultOf = (error) =>
  error instanceof Refused
    ? error.message
    : error.name === 'TimeoutError' || error.name === 'AbortError'
      ? 'it took too long to answer'
      : `it can't be reached (${error.code ?? error.message})`;

/** Whether the published page says what the webmention says of it: whoever gets one looks there. */
async function isAsPublished({ source, target, why }, { published, home }) {
  const { status, text } = await published(source);
  if (why === 'gone') return status === 404 || status === 410;
  return status === 200 && (pieceIn(text, home)?.targets.includes(target) ?? false) === (why !== 'removed');
}

/** Sends one, and returns what came of it: "accepted", "none" where nobody takes it, or words for a fault. */
async function send(mention, { request, published, home }) {
  const { source, target } = mention;
  try {
    if (!(await isAsPublished(mention, { published, home })))
      return { fault: `${source} is not published as it was built. Publish it first, or wait until it is there` };
  } catch (error) {
    return { fault: `${source} can't be read: ${faultOf(error)}` };
  }
  try {
    const page = await request(target);
    const endpoint = endpointIn(page);
    if (endpoint === undefined)
      return page.status < 400 || [404, 410].includes(page.status)
        ? { answer: 'none' }
        : { fault: `its page answers ${page.status}` };
    const body = new URLSearchParams({ source, target }).toString();
    const { status } = await request(endpoint, { method: 'POST', body });
    return status >= 200 && status < 300 ? { answer: 'accepted' } : { fault: `${endpoint} answers ${status}` };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/**
 * Tells pages of others that pieces of ours link to them, and returns a line for each. Without `isSending` nobody is asked
 * anything: the lines say what would be sent. What was sent is remembered in a file of the publication.
 * @param {{ root?: string, dist?: string, home: string, today: string, isSending?: boolean, request?: ReturnType<typeof import('./request.mjs').createRequest> }} how
 */
export async function sendWebmentions({ root = '.', dist = 'dist', home, today, isSending = false, request }) {
  const built = globSync('{articles,workshops}/*/index.html', { cwd: join(root, dist) }).flatMap(
    (file) => pieceIn(readFileSync(join(root, dist, file), 'utf8'), home) ?? [],
  );
  const elsewhere = built.find(({ source }) => !source.startsWith(home));
  if (elsewhere)
    return [`${dist} was built for ${elsewhere.source}, not for ${home}. Set SITE_URL as the build had it.`];
  const file = join(root, memory);
  const sent = existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? []) : [];
  const quiet = new Set(built.filter(({ isQuiet }) => isQuiet).map(({ source }) => source));
  const pages = built.filter(({ isQuiet }) => !isQuiet);
  const due = built.length === 0 ? [] : mentionsDue(pages, sent, quiet);
  if (!isSending) return due.map((mention) => `Would tell ${nameOf(mention)}.`);

  const remembered = new Map(sent.map((one) => [`${one.source} ${one.target}`, one]));
  const digests = new Map(pages.map(({ source, digest }) => [source, digest]));
  const asked = new Map();
  /** Our own page as it is published, asked for once. */
  const published = (source) => {
    if (!asked.has(source)) asked.set(source, request(source));
    return asked.get(source);
  };
  const said = await Promise.all(
    due.map(async (mention) => {
      const { source, target, why } = mention;
      const { answer, fault } = await send(mention, { request, published, home });
      if (fault) return `Not told: ${nameOf(mention)}: ${fault}. It is tried again the next time.`;
      if (why === 'removed' || why === 'gone') remembered.delete(`${source} ${target}`);
      else remembered.set(`${source} ${target}`, { source, target, digest: digests.get(source), sent: today, answer });
      return answer === 'accepted' ? `Told ${nameOf(mention)}.` : `${nameOf(mention)} takes no webmentions.`;
    }),
  );
  const byAddress = (a, b) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1);
  if (due.length > 0) writeFileSync(file, comment + stringify([...remembered.values()].sort(byAddress)));
  return said;
}
