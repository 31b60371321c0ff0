import { relative } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { sentenceOf } from '../../library/problem.ts';
import { judgeAll } from './judge-all.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

const heading = 'The content has a fault';

/** How long a folder is quiet after an edit before it is judged, in ms: an editor writes a file in several steps. */
const quiet = 40;

/**
 * Refuses every page of a dev server while the content has a fault, with status 500 and all faults. The content is judged
 * at each request for a page, so that none is answered from what was right before. An edit is told to the terminal once,
 * and to the pages that are open, which show the faults and later themselves again.
 */
export function refusePages(server: Server, logger: AstroIntegrationLogger): void {
  const root = server.config.root;
  let told = '';
  const judge = () => {
    const faults = judgeAll(root).problems.map(sentenceOf).join('\n');
    if (faults !== told) {
      if (faults === '') logger.info('The content is right again.');
      else logger.error(`No page is shown until this is mended:\n${faults}`);
      server.hot.send(faults === '' ? { type: 'full-reload' } : overlay(faults));
    }
    return (told = faults);
  };

  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, path) => {
    if (!/^(src[\\/]content|public)[\\/]/.test(relative(root, path))) return;
    clearTimeout(waiting);
    waiting = setTimeout(judge, quiet);
  });
  server.httpServer?.once('listening', judge);
  server.httpServer?.once('close', () => clearTimeout(waiting));

  server.middlewares.use((request, response, next) => {
    if (!asksForPage(request.url ?? '')) {
      next();
      return;
    }
    const faults = judge();
    if (faults === '') {
      next();
      return;
    }
    // Vite's client on that page needs a moment before it listens.
    response.on('close', () => setTimeout(() => told === faults && server.hot.send(overlay(faults)), 200));
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(errorPage(faults, server.config.base));
  });
}

/** Whether an address is that of a page or of a file made from the content, and none that a page brings along. */
const asksForPage = (url: string): boolean => {
  const path = url.replace(/[?#].*/, '');
  return !/\/(@|src\/|node_modules\/|\.)/.test(path) && /(\/|\.(html|xml|json|txt)|\/[^./]*)$/.test(path);
};

/** For Vite's client; Astro's overlay takes a title as well. */
const overlay = (faults: string) => ({
  type: 'error' as const,
  err: { name: 'Content', title: heading, message: faults, stack: '' },
});

/** The faults as a page, over which Vite's client draws the same. */
const errorPage = (faults: string, base: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${heading}</title>
<script type="module" src="${base}@vite/client"></script></head>
<body><h1>${heading}</h1>
<p>No page is shown until this is mended. Then this page reloads by itself.</p>
<pre style="white-space: pre-wrap">${faults.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre></body></html>`;
