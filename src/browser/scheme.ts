import type { SchemeName } from '../domain/page/scheme.ts';
import { followStored } from './storage/follow-stored.ts';

/**
 * Shows the page in the light or the dark that the reader has chosen. Whoever has chosen needs `frame` as well, a module that
 * follows with the colour of the browser's own frame.
 */
export function followScheme(frame: () => Promise<unknown>): void {
  followStored('who-can-say-yes/scheme' satisfies SchemeName, (chosen) => {
    document.documentElement.dataset.scheme = chosen ?? '';
    if (chosen) frame().catch(() => {});
  });
}
