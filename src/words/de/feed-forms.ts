export const figure = (title: string) => `Abbildung: ${title}.`;
export const planOnPage = 'Das Arbeitsblatt zum Ausfüllen steht auf der Seite selbst.';
export const plannerOnPage = 'Der Planer läuft auf der Seite selbst.';
export const anExample = '(ein Beispiel)';
