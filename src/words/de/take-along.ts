export const takeAlong = 'Nimm dein Ergebnis mit';
export const includeAnswers = (marks: string) => `Meine Antworten (${marks}) zeigen, wenn ich teile oder kopiere`;
export const sharesWithAnswers = (says: string) =>
  `Was du teilst, sagt „${says}“ und führt zur Seite dieses Ergebnisses.`;
export const sharesWithout = (says: string) => `${sharesWithAnswers(says)} Deine Antworten lässt es weg.`;
export const print = 'Ergebnis drucken';
export const toCopy = 'Ergebnis zum Kopieren';

export const askSomeone = 'Frag jemanden, dem du vertraust, wie es von außen aussieht';
export const aboutLink =
  'Dieser Link enthält deine Antworten: Alle, denen du ihn gibst, können sie lesen. Sie stehen hinter dem #, in dem Teil einer Adresse, den kein Server bekommt. Die andere Person antwortet zuerst für deinen Fall und sieht dann beides.';
export const linkForThem = 'Link für die andere Person';
export const copyLink = 'Link kopieren';
