import { atom } from 'nanostores';
import { plannerKey } from '../../domain/planner/saved.ts';
import { $keeping } from '../storage/on-device.ts';
import { isStored, warnOnLeaving } from '../storage/warn-on-leaving.ts';
import { $stored, encodeStored } from './planner-store.ts';

/** The plan that the reader has in a file. */
export const $inFile = atom<string | undefined>();

/** Whether closing the page would lose the plan: the browser doesn't keep it, and no file has it. */
export function isUnsaved(): boolean {
  const text = encodeStored($stored.get());
  return $keeping.get() === 'page-only' && text !== undefined && text !== $inFile.get() && !isStored(plannerKey, text);
}

/** From now on the browser asks before it closes a page whose plan would be lost. */
export function warnWhileUnsaved(): void {
  for (const $store of [$stored, $keeping, $inFile]) $store.subscribe(() => warnOnLeaving(isUnsaved()));
}
