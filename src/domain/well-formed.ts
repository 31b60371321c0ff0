/** Returns `text` with "�" for every half of a surrogate pair that is alone, as `toWellFormed` would in newer engines. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
