/** The real nginx over the built site, with the configuration that the build wrote, on a machine where nobody is root of it. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { compress } from '../../scripts/compress.mjs';
import { nginxFolders } from '../../src/domain/hosts/nginx.ts';
import { routes } from '../../src/site.ts';
import { dist } from '../built.ts';

export const hasNginx =
  spawnSync('nginx', ['-v'], { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } }).status === 0;

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const freePorts = async (count: number): Promise<number[]> => {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
};

/** The configuration as shipped, but for ports, folders and the other host's address family. */
function here(configuration: string, folder: string, [http = 0, https = 0]: number[]): string {
  return configuration
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('https://$host$request_uri', `https://$host:${https}$request_uri`)
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`)
    .replaceAll(nginxFolders.certificate, folder)
    .replace(nginxFolders.root, `${folder}/root`);
}

const modules = '/usr/lib/nginx/modules';
const needed = ['ngx_http_brotli_static_module'].filter((name) => existsSync(`${modules}/${name}.so`));

export async function startNginx() {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(folder, 'root', decodeURI(routes.base));
  mkdirSync(site, { recursive: true });
  cpSync(dist, site, { recursive: true });
  const compressed = compress(site);
  const ports = await freePorts(2);
  const { hostname } = new URL(routes.origin);
  spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
    ...[
      '-subj',
      `/CN=${hostname}`,
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      `${folder}/privkey.pem`,
      '-out',
      `${folder}/fullchain.pem`,
    ],
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    `${folder}/nginx.conf`,
    `${needed.map((name) => `load_module ${modules}/${name}.so;`).join('\n')}
${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 2;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.join(' ')}
${here(readFileSync(join(dist, '_nginx.conf'), 'utf8'), folder, ports)}
}`,
  );
  const nginx = spawn('nginx', ['-c', `${folder}/nginx.conf`, '-p', folder, '-e', `${folder}/error.log`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  let said = '';
  nginx.stderr.on('data', (words: Buffer) => (said += words.toString()));

  const [http = 0, https = 0] = ports;
  /** Asks for a path as it is written, over HTTPS, by the site's own name. */
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request(
        {
          ...{ host: '127.0.0.1', port: https, path, method, servername: hostname, rejectUnauthorized: false },
          headers: { Host: hostname, ...headers },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
          );
        },
      );
      asked.on('error', reject);
      asked.end();
    });
  const isUp = async (triesLeft = 100): Promise<void> => {
    if (await get(routes.home).catch(() => undefined)) return;
    if (triesLeft === 0 || nginx.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await setTimeout(50);
    return isUp(triesLeft - 1);
  };
  await isUp();
  return {
    get,
    compressed,
    certificate: `${folder}/fullchain.pem`,
    plainPort: http,
    port: https,
    stop: async () => {
      nginx.kill();
      await new Promise((resolve) => nginx.once('exit', resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
