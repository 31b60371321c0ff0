export const people = { above: ['wer Ja', 'sagen kann'], manager: ['deine', 'Führungskraft'], you: ['du'] };
