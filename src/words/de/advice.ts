/** Whom it concerns is in the dative: `<Say to="einer Direktorin mit wenig Zeit">`. */
export const sayThis = (to: string) => `So sagst du es ${to}`;
export const theseWords = 'diese Worte';
export const mayHear = (from: string) => `Vielleicht hörst du von ${from}`;
export const ifYou = (you: string) => `Wenn du ${you}`;
export const example = 'Beispiel';
export const table = 'Tabelle';
