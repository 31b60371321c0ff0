export const send = 'Die Anfrage losschicken';
export const whoDecides = 'Wer kann Ja sagen?';
export const alsoTalk = 'Weitere Gespräche';
export const asItWas = 'Wie am Anfang';
