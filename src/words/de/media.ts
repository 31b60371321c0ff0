export const captions = 'Untertitel';
export const transcript = 'Lesen statt abspielen';
export const videoOn = (site: string) => `Video auf ${site}`;
export const postBy = (account: string) => `Beitrag von ${account}`;
export const code = 'Code';
export const notes = {
  label: 'Anmerkungen',
  backLabel: (note: number, place: number) =>
    place === 1 ? `Zurück zu Anmerkung ${note} im Text` : `Zurück zu Anmerkung ${note} im Text, Stelle ${place}`,
};
