import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { noteJudged } from '../../library/judged.ts';
import { ContentError } from '../../library/problem.ts';
import { judgeAll } from './judge-all.ts';
import { refusePages } from './refuse-pages.ts';

/**
 * Has the content judged before anything is made of it. A build stops with every fault; in dev the server starts all the
 * same, shows the faults in place of every page, and the pages again when the files are mended.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build' && command !== 'sync') return;
        const { problems } = judgeAll(fileURLToPath(config.root));
        if (problems.length > 0) throw new ContentError(problems);
        noteJudged();
      },
      'astro:server:setup': ({ server, logger }) => refusePages(server, logger),
    },
  };
}
