export const example = 'Beispiel';
export const toBlank = 'Das leere Blatt und eines zum Ausfüllen';
export const ways = 'Zum Ausdrucken, zum Kopieren als Text oder zum Ausfüllen auf deinem Gerät.';
export const ofArticle = (article: string) => ['Es gehört zum Artikel „', article, '“.'];

export const filledIn = (title: string) => `${title}, ausgefüllt`;
export const blank = (title: string) => `${title}, leer`;
export const onPaper = 'Gedruckt steht das Beispiel auf einem Blatt Papier und dieses hier auf dem nächsten.';

export const fillInHere = 'Hier ausfüllen';
export const comesByScript = (hasDates: boolean) =>
  `Hier erscheint per Skript ein Formular, das die Summen bildet${hasDates ? ' und eine Datei für deinen Kalender macht' : ''}. Wo es nicht erscheint, druck das leere Blatt oder kopiere es.`;

export const share = 'Das Arbeitsblatt teilen';
export const shared = (title: string, site: string) => `„${title}“, ein Arbeitsblatt von ${site}`;

export const forms = { text: 'Text', markdown: 'Markdown' };
export const exampleAs = (form: string) => ({
  inSentence: `das Beispiel als ${form}`,
  alone: `Das Beispiel als ${form}`,
  copy: `Das Beispiel als ${form} kopieren`,
});
export const blankAs = (form: string) => ({
  inSentence: `das leere Blatt als ${form}`,
  alone: `Das leere Blatt als ${form}`,
  copy: `Das leere Blatt als ${form} kopieren`,
});
