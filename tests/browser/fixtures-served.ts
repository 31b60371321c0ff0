/** A page of the build that holds the pieces of tests/fixtures/, as a good host serves it. */
import type { AddressInfo } from 'node:net';
import { previewServer } from '../../scripts/preview-server.mjs';
import { elsewhere } from '../site/elsewhere.ts';
import { test as siteTest } from './site.ts';

export const { routes } = elsewhere;

export const test = siteTest.extend({
  baseURL: async ({}, use) => {
    const server = previewServer(elsewhere.withFixtures, routes).listen(0);
    await use(`http://localhost:${(server.address() as AddressInfo).port}`);
    // A browser keeps its connections open, and a server waits for them.
    server.closeAllConnections();
    server.close();
  },
});
