import { buildRoutes } from '../../src/domain/routes.ts';

/**
 * The site at another address, which can be served on this machine; its base path holds what most easily goes wrong.
 * `npm run build:elsewhere` builds it twice: as it is, and with the pieces of tests/fixtures/.
 */
const port = 4396;
const url = `http://localhost:${port}/c++/some%20(repo)/%C3%BC/`;

export const elsewhere = {
  port,
  url,
  routes: buildRoutes(url),
  folder: '.cache/elsewhere',
  withFixtures: '.cache/elsewhere-with-fixtures',
};
