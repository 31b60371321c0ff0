import type { WritableAtom } from 'nanostores';
import { decodeDraft, draftKey, encodeDraft, type Draft } from '../../domain/stored-draft.ts';
import { onDevice } from './on-device.ts';

/** The text typed into a form and not yet used. Whoever uses it empties it. */
export const draftStore = (form: string): WritableAtom<Draft> =>
  onDevice<Draft>(draftKey(form), {}, { encode: encodeDraft, decode: decodeDraft });
