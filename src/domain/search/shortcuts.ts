/** A key that is pressed, as a KeyboardEvent describes it. */
export interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Returns whether a key opens search: Ctrl-K, Cmd-K, and "/" unless `slashKey` is switched off. */
export function opensSearch({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed, slashKey: boolean): boolean {
  const command = ctrlKey || metaKey;
  return !altKey && (command ? !shiftKey && key.toLowerCase() === 'k' : slashKey && key === '/');
}

/** Returns the keys that open search, as `aria-keyshortcuts` takes them. */
export const shortcutsOf = (slashKey: boolean): string => `${slashKey ? '/ ' : ''}Control+K Meta+K`;
