/** The built site behind a bad line: a preview server that loses, cuts, replaces or never sends what a fault names. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { previewServer } from '../../scripts/preview-server.mjs';
import { routes } from '../../src/site.ts';
import { dist } from '../built.ts';

export interface Fault {
  /** The paths that it befalls. */
  at: RegExp;
  /** No answer, half of one, another network's sign-in page in its place, or silence. */
  answer: 'lost' | 'cut' | 'replaced' | 'hangs';
}

export interface Conditions {
  faults?: readonly Fault[];
  /** Runs before every script of a page, as an older or a stricter browser would differ. */
  before?: () => void;
  /** Whether the browser runs our scripts at all. */
  scripts?: boolean;
}

const listening = (server: Server) =>
  new Promise<string>((resolve) => {
    server.listen(0, 'localhost', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`));
  });

/** A server whose conditions can change while it runs. `origin` has no slash at its end. */
export async function startServer() {
  const site = previewServer(dist, routes);
  const behind = await listening(site);
  let conditions: Conditions = {};
  let befallen = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const path = request.url ?? '/';
    const { faults = [], before, scripts = true } = conditions;
    if (before && path.endsWith('/before.js')) {
      response.setHeader('Content-Type', 'text/javascript');
      return response.end(`(${String(before)})()`);
    }
    const fault = faults.find(({ at }) => at.test(path));
    if (fault) befallen += 1;
    if (fault?.answer === 'lost') return request.socket.destroy();
    if (fault?.answer === 'hangs') return undefined;
    if (fault?.answer === 'replaced') {
      response.setHeader('Content-Type', 'text/html');
      return response.end('<!doctype html><title>Sign in to this network</title><p>Sign in to this network.');
    }
    const original = await fetch(behind + path, { redirect: 'manual' });
    const type = original.headers.get('Content-Type') ?? '';
    const bytes = Buffer.from(await original.arrayBuffer());
    const body =
      before && type.startsWith('text/html')
        ? Buffer.from(bytes.toString().replace('<head>', `<head><script src="${routes.base}before.js"></script>`))
        : bytes;
    response.statusCode = original.status;
    original.headers.forEach((value, name) => response.setHeader(name, value));
    response.setHeader('Content-Length', body.length);
    response.setHeader('Cache-Control', 'no-store');
    response.removeHeader('ETag');
    if (!scripts) response.appendHeader('Content-Security-Policy', "script-src 'none'");
    if (fault?.answer === 'cut')
      return response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
    return response.end(body);
  }

  // Whoever asked has gone when the site is closed meanwhile.
  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  const origin = await listening(server);
  return {
    origin,
    /** Replaces the conditions under which the next answers are given. */
    under: (next: Conditions) => {
      conditions = next;
      befallen = 0;
    },
    /** How many requests a fault has befallen under these conditions. */
    befallen: () => befallen,
    close: () => {
      for (const one of [server, site]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}

export type FaultyServer = Awaited<ReturnType<typeof startServer>>;
