import type { SlashKeyName } from '../../domain/search/slash-key.ts';
import { onDevice } from '../storage/on-device.ts';
import { tellPage } from '../storage/tell-page.ts';

const name: SlashKeyName = 'who-can-say-yes/slash-key';

/** Whether "/" opens search. The stored shape: domain/search/slash-key.ts. */
export const $slashKey = onDevice<boolean>(name, true, {
  encode: (on) => (on ? undefined : '{"version":1,"on":false}'),
  decode: () => false,
});

/** Switches "/" on or off, for the script of every page as well, which holds no store. */
export function switchSlashKey(on: boolean): void {
  $slashKey.set(on);
  tellPage(name);
}
