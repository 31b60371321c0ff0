/**
 * Lighthouse for phones (simulated slow 4G), median of several runs: a page of each kind, and pages of another built site in
 * the same run. It is 150 MB that only a bench needs, so it is installed beside the bench's other files, once.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath } from '../scripts/chromium-path.mjs';
import { routes, site } from '../src/site.ts';
import { spread } from './figures.mjs';
import { serve } from './served.mjs';

const version = '13.5.0';
const folder = resolve('.cache/bench/lighthouse');

async function lighthouse() {
  const entry = `${folder}/node_modules/lighthouse/core/index.js`;
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    const words = [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      `lighthouse@${version}`,
    ];
    const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0)
      throw new Error(`Lighthouse ${version} could not be installed into ${folder}. Check the network.`);
  }
  return (await import(pathToFileURL(entry).href)).default;
}

/** A browser that Lighthouse drives, and the port by which it does. */
async function browser() {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const flags = ['--headless=new', '--no-sandbox', '--ignore-certificate-errors', '--remote-debugging-port=0'];
  const child = spawn(await chromiumPath(), [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await new Promise((found, failed) => {
    child.stderr.on('data', (words) => {
      const [, number] = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(String(words)) ?? [];
      if (number) found(Number(number));
    });
    child.on('exit', () => failed(new Error('The browser for Lighthouse has stopped.')));
  });
  const stop = () =>
    new Promise((stopped) => {
      child.on('exit', () => stopped(rmSync(profile, { recursive: true, force: true, maxRetries: 5 })));
      child.kill();
    });
  return { port, stop };
}

const ours = {
  'article with a self-check': routes.article(site.foundingArticle),
  'article without': routes.article('the-relationships-we-avoid'),
  home: routes.home,
  outcome: routes.outcome('wrong-person', 'real-limit'),
  workshop: routes.workshop(site.workshop),
  search: routes.search,
};

/** @param sites folders of built sites by name, "ours" among them, and paths of pages of the others */
export async function measurePages(sites, paths, runs = 5) {
  const run = await lighthouse();
  const { port, stop } = await browser();
  const figures = {};
  try {
    for (const [name, built] of Object.entries(sites)) {
      const { home, stop: close } = await serve(built, { ours: name === 'ours' });
      const { origin } = new URL(home);
      const pages = name === 'ours' ? ours : Object.fromEntries(paths.map((path) => [path, path]));
      for (const [page, path] of Object.entries(pages)) {
        const measured = [];
        for (let turn = 0; turn < runs; turn += 1) measured.push(await measuredPage(run, `${origin}${path}`, port));
        figures[`${name}: ${page}`] = spread(measured);
      }
      close();
    }
  } finally {
    await stop();
  }
  return figures;
}

async function measuredPage(run, url, port) {
  const { lhr } = await run(url, { port, onlyCategories: ['performance'], logLevel: 'error' });
  if (lhr.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${lhr.runtimeError.message}`);
  const value = (audit) => lhr.audits[audit].numericValue;
  return {
    score: lhr.categories.performance.score * 100,
    FCP: value('first-contentful-paint'),
    LCP: value('largest-contentful-paint'),
    TBT: value('total-blocking-time'),
    CLS: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    requests: lhr.audits['network-requests'].details.items.length,
  };
}

/** The pages as rows of a table: medians, with the least and the greatest LCP. */
export const pageRows = (figures) =>
  Object.entries(figures).map(([page, of]) => ({
    page,
    ...Object.fromEntries(Object.entries(of).map(([name, { median }]) => [name, median])),
    'LCP, min–max': `${of.LCP.min}–${of.LCP.max}`,
  }));
