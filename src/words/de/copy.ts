export const copy = 'Kopieren';
/** Named as it is written, for those who speak to their device. */
export const copyIt = (what: string) => `Kopieren: ${what}`;
export const copyAsText = 'Als Text kopieren';
export const copied = 'Kopiert';
export const selected = 'Markiert: Kopier es von hier';
export const copyByHand = 'Kopier es von Hand';
