import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needsIn } from '../src/domain/content-security-policy.ts';
import { headerRules } from '../src/domain/headers.ts';

/**
 * Returns the header rules of a built site. The servers elsewhere that its pages may reach are read from what the build wrote for hosts.
 * @param {string} folder what the build wrote
 * @param {ReturnType<typeof import('../src/domain/routes.ts').buildRoutes>} routes the addresses it was built for
 */
export function builtRules(folder, routes) {
  const file = join(folder, '_headers');
  return headerRules(routes, existsSync(file) ? needsIn(readFileSync(file, 'utf8')) : {});
}
