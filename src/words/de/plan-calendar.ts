export const titles = {
  'first-step': (name: string) => `Erster Schritt: ${name}`,
  rhythm: (name: string) => `In Kontakt bleiben: ${name}`,
  review: (name: string) => `Plan wieder ansehen: ${name}`,
};
export const quoted = (words: string) => `„${words}“`;
export const atReview =
  'Passe die beiden Zahlen an und entscheide, ob du weitermachst oder dir die nächste Person vornimmst.';
