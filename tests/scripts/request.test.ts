import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRequest, isPublic, limits } from '../../scripts/webmentions/request.mjs';

let server: Server;
let origin = '';
let answers: (request: IncomingMessage, response: ServerResponse) => void = () => {};

beforeAll(async () => {
  server = createServer((request, response) => answers(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a request', () => {
  const guarded = createRequest({ agent: 'Webmention (a test)' });
  const open = createRequest({ agent: 'Webmention (a test)', mayReach: () => true });

  it('reaches no address of this machine or its network, by number, by name or by a redirect', async () => {
    const { port } = server.address() as AddressInfo;
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0x7f.1',
      '[::ffff:127.0.0.1]',
      '10.0.0.1',
      '169.254.169.254',
    ])
      await expect(guarded(`http://${host}:${port}/`), host).rejects.toThrow('not a public one');
    await expect(guarded('file:///etc/hostname')).rejects.toThrow('neither http nor https');
    const reached: string[] = [];
    answers = (request, response) => {
      reached.push(request.url ?? '');
      response.writeHead(302, { Location: `http://[::1]:${port}/inside` }).end();
    };
    const outside = createRequest({ agent: 'a test', mayReach: (address) => address === '127.0.0.1' });
    await expect(outside(`${origin}/from`)).rejects.toThrow('not a public one');
    expect(reached).toEqual(['/from']);
  });

  it.each([
    ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1', '100.64.0.1', '169.254.1.1'],
    ...['::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '224.0.0.1', '255.255.255.255', 'no address', ''],
  ])('takes %j for no public address', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])(
    'takes %s for a public one',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );

  it('reads a megabyte and no more, and ends where addresses lead to each other', async () => {
    answers = ({ url = '' }, response) => {
      if (url === '/round') response.writeHead(301, { Location: '/round' }).end();
      else response.writeHead(200).end('x'.repeat(3 * limits.bytes));
    };
    const { text } = await open(`${origin}/long`);
    expect(text.length).toBeGreaterThan(limits.bytes);
    expect(text.length).toBeLessThan(2 * limits.bytes);
    await expect(open(`${origin}/round`)).rejects.toThrow('without end');
  });
});
