import { decodeServer, encodeServer, serverKey } from '../../domain/share/mastodon.ts';
import { onDevice } from '../storage/on-device.ts';

/** The reader's Mastodon server, asked for once; empty until then. The stored shape: domain/share/mastodon.ts. */
export const $server = onDevice<string>(serverKey, '', { encode: encodeServer, decode: decodeServer });
