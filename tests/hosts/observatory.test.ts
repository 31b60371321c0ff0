import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes, site } from '../../src/site.ts';
import { specimens } from '../specimens.ts';
import { hasNginx, startNginx } from './nginx-server.ts';

interface Observed {
  path: string;
  score: number;
  modifiers: Record<string, { result: string; modifier: number }>;
}

const [embed = ''] = specimens.embed;
const pages = [
  routes.home,
  routes.article(site.foundingArticle),
  ...specimens.outcome,
  ...specimens.workshop,
  routes.search,
];

describe.runIf(hasNginx)('MDN’s HTTP Observatory', () => {
  let observed: Observed[];
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    nginx = await startNginx();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['tests/hosts/observe.mjs', String(nginx.plainPort), String(nginx.port), ...pages, embed],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: nginx.certificate }, maxBuffer: 1e8 },
    );
    observed = JSON.parse(stdout) as Observed[];
  });
  afterAll(() => nginx.stop());

  const of = (path: string) => observed.find((one) => one.path === path);

  it.each(pages)('gives %s 125 points of 100 or more, and none away', (path) => {
    const modifiers = of(path)?.modifiers ?? {};
    expect(Object.entries(modifiers).filter(([, { modifier }]) => modifier < 0)).toEqual([]);
    expect(of(path)?.score, JSON.stringify(modifiers)).toBeGreaterThanOrEqual(125);
  });

  it('takes points from an embed for being framed, and for nothing else', () => {
    const lost = Object.entries(of(embed)?.modifiers ?? {}).filter(([, { modifier }]) => modifier < 0);
    expect(lost.map(([name]) => name)).toEqual([]);
    expect(of(embed)?.score).toBeGreaterThanOrEqual(100);
  });
});
