function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chrome before 119 asks only for this.
  Object.assign(event, { returnValue: '-' });
}

/** While `isAtRisk`, the browser asks before it closes the page. Without need, no listener: it would slow going back. */
export function warnOnLeaving(isAtRisk: boolean): void {
  if (isAtRisk) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/** Whether the browser's storage has just this text under `key`. */
export function isStored(key: string, text: string): boolean {
  try {
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}
