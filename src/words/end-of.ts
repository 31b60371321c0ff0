/** Returns the full stop that a title takes where another sentence follows: none after an end mark of its own. */
export const endOf = (title: string): string => (/[.?!…][^\p{L}\p{N}]*$/u.test(title) ? '' : '.');
