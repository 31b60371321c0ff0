/** Asks pages of others, which may be anything and lead anywhere: only public addresses, not for long, not for much. */
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Milliseconds that an answer may take, with what follows from it; bytes of it that are read; redirects; requests at once. */
export const limits = { patience: 10_000, bytes: 1_000_000, redirects: 10, atOnce: 4 };

/** Whether an internet address is a public one: neither this machine's nor one of its network. */
export const isPublic = (address) => ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

export class Refused extends Error {}

/**
 * Resolves a host's name, and refuses it for one address that isn't public. The connection takes the addresses from here: it
 * can't be given others later.
 */
const guarded = (mayReach) => (name, options, callback) =>
  dns.lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) callback(error);
    else if (!addresses.every(({ address }) => mayReach(address)))
      callback(new Refused('its address is not a public one'));
    else if (options.all) callback(null, addresses);
    else callback(null, addresses[0].address, addresses[0].family);
  });

/** One request, without what it leads to. */
function once(url, { method, body, agent, mayReach, signal }) {
  const { protocol, hostname } = new URL(url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (!['http:', 'https:'].includes(protocol)) throw new Refused('its address is neither http nor https');
  if (isIP(literal) && !mayReach(literal)) throw new Refused('its address is not a public one');
  const headers = {
    'User-Agent': agent,
    'Accept-Encoding': 'identity',
    ...(body && { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) }),
  };
  return new Promise((done, fail) => {
    const request = (protocol === 'https:' ? https : http).request(
      url,
      { method, headers, signal, lookup: guarded(mayReach) },
      (response) => {
        let text = '';
        let bytes = 0;
        const { statusCode: status = 0, headers } = response;
        const end = () => done({ status, headers, url, text });
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += part;
          bytes += Buffer.byteLength(part);
          if (bytes <= limits.bytes) return;
          // What comes before is read all the same: a page says where its endpoint is at its beginning.
          end();
          response.destroy();
        });
        response.on('end', end);
        response.on('error', fail);
      },
    );
    request.on('error', fail);
    request.end(body);
  });
}

/**
 * Returns a function that asks, follows redirects, and resolves to the last answer with its own address. A host is asked for
 * one thing at a time, and a few hosts at once. It throws where there is no answer.
 * @param {{ agent: string, mayReach?: (address: string) => boolean }} how
 */
export function createRequest({ agent, mayReach = isPublic }) {
  const turns = new Map();
  let free = limits.atOnce;
  const waiting = [];
  const seated = async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
  const inTurn = (url, work) => {
    const { host } = new URL(url);
    const mine = (turns.get(host) ?? Promise.resolve()).then(() => seated(work));
    turns.set(
      host,
      mine.catch(() => {}),
    );
    return mine;
  };

  return async function request(url, { method = 'GET', body } = {}) {
    let at = url;
    for (let left = limits.redirects; left >= 0; left -= 1) {
      const here = at;
      const answer = await inTurn(here, () =>
        once(here, { method, body, agent, mayReach, signal: AbortSignal.timeout(limits.patience) }),
      );
      const { location } = answer.headers;
      const follows = method === 'GET' ? [301, 302, 303, 307, 308] : [307, 308];
      if (!follows.includes(answer.status) || location === undefined) return answer;
      at = new URL(location, here).href;
    }
    throw new Error('it leads from one address to the next without end');
  };
}
