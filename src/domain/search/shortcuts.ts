/** A key that is pressed, as a KeyboardEvent describes it. */
export interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Whether `pressed` opens search: Ctrl-K, Cmd-K, and "/" unless `slashKey` is switched off. */
export function opensSearch({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed, slashKey: boolean): boolean {
  const command = ctrlKey || metaKey;
  return !altKey && (command ? !shiftKey && key.toLowerCase() === 'k' : slashKey && key === '/');
}

/** The keys that open search, as `aria-keyshortcuts` lists them. */
export const shortcutsOf = (slashKey: boolean): string => `${slashKey ? '/ ' : ''}Control+K Meta+K`;
