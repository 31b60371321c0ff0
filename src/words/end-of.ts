/** Returns the full stop that a title takes where another sentence follows: none after an end mark of its own. */
export const endOf = (title: string): string => (/[.?!…][\s"”“’‘»«›‹)]*$/.test(title) ? '' : '.');
