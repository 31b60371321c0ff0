export const wallTitle = 'Meine Leute und meine nächsten Schritte';
export const asOf = (day: string) => `Stand: ${day}`;
export const who = 'Wer';
export const nextStep = 'Nächster Schritt';
export const when = 'Wann';
export const myPlanFor = (name: string) => `Mein Plan für ${name}`;
