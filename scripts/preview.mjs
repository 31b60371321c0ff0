/** Serves the built site under its base path, for `npm start` and the browser tests. PORT=0 takes any free port. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { routes, site } from '../src/site.ts';
import { previewServer } from './preview-server.mjs';

const port = Number(process.env.PORT ?? 4321);
const folder = process.env.OUT_DIR ?? 'dist';
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

if (!existsSync(join(folder, 'index.html'))) stop(`There is no site in ${folder}. Build the site first: npm run build`);

const server = previewServer(folder, routes);
server.on('error', (error) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
      : error.message,
  ),
);
server.listen(port, () => console.log(`\n${site.name}: http://localhost:${server.address().port}${routes.base}\n`));
