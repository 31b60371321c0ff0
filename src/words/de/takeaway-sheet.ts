export const whoColumn = 'Wer';
export const doesColumn = 'Aufgabe';
export const limitColumn = 'Bis zu';
export const whenColumn = 'Wann';
export const decidesColumn = 'Kann Ja sagen';

export const total = 'Summe';

export const canSayYes = '. Kann Ja sagen.';
export const upTo = (limit: string) => `Bis zu: ${limit}.`;
export const when = (time: string) => `Wann: ${time}.`;

export const upToInLine = (limit: string) => `bis zu ${limit}`;
export const canSayYesInLine = (person: string) => `${person} – kann Ja sagen`;
