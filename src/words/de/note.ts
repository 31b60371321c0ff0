export const thisWeek = 'Diese Woche:';
export const quoted = (words: string) => `„${words}“`;
