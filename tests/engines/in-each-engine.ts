import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { engines } from './engines.ts';
import { startServer, type FaultyServer } from './faulty-server.ts';
import type { Session } from './session.ts';

/** At a test's hand. Both are there from its first `it` on. */
export interface Bench {
  readonly session: Session;
  readonly server: FaultyServer;
  /** Puts a server of another address in its place: for the engine a site that it never saw, with nothing kept of it. */
  moveSite: () => Promise<void>;
}

const found = await Promise.all(engines.map(async ({ name, find }) => ({ name, start: await find() })));

/** Describes the same thing in each engine of this machine; report.ts says which these are. */
export function inEachEngine(name: string, tests: (bench: Bench, engine: string) => void): void {
  for (const { name: engine, start } of found) {
    if (!start) continue;
    describe(`${engine}: ${name}`, () => {
      const bench = {
        moveSite: async () => {
          // Requests that hang are given up with their page.
          await bench.session.open('about:blank');
          bench.server.close();
          bench.server = await startServer();
        },
      } as { session: Session; server: FaultyServer; moveSite: () => Promise<void> };
      beforeAll(async () => {
        bench.server = await startServer();
        bench.session = await start();
      });
      // An engine may crash by itself. What failed is tried once more (vitest.config.ts), in a window that nothing befell.
      afterEach(async ({ task }) => {
        if (task.result?.state !== 'fail') return;
        await bench.session.close().catch(() => {});
        bench.session = await start();
      });
      afterAll(async () => {
        await bench.session.close();
        bench.server.close();
      });
      tests(bench, engine);
    });
  }
}
