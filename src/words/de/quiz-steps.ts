export const back = 'Zurück';
export const next = 'Weiter';
export const questionOf = (place: number, of: number, mayGrow: boolean) =>
  `Frage ${place} von ${mayGrow ? 'bisher ' : ''}${of}`;
