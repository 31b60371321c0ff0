export const nothingTaken =
  'Du hast hier noch keinen Selbsttest gemacht. Sobald du einen gemacht hast, findest du sein Ergebnis an dieser Stelle wieder. Es bleibt in diesem Browser und nirgends sonst.';
export const yourOutcome = 'Dein Ergebnis: ';
export const begun = 'Du hast angefangen. Einige Antworten sind noch offen.';
export const othersMissing = 'Du hast noch andere gemacht. Sie ließen sich nicht laden. Vielleicht bist du offline.';
export const forget = 'Alles auf diesem Gerät löschen';
export const nothingToForget = 'Es war nichts da, was zu löschen wäre.';
export const notKept = 'Dieser Browser behält nichts für uns, also bleibt nichts, wenn du diese Seite verlässt.';
export const isKept = (hasPlanner: boolean) =>
  `${
    hasPlanner
      ? 'Deine Antworten, die abgehakten Schritte und was du im Planer des Workshops geschrieben hast, bleiben'
      : 'Deine Antworten und die abgehakten Schritte bleiben'
  } im Speicher dieses Browsers. Wir haben keinen Server, der sie empfangen könnte, und auf der Seite zum Datenschutz steht, wie du das prüfen kannst. Manche Browser leeren ihren Speicher von selbst, wenn du länger nicht hier warst.`;
