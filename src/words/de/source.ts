export const elsewhere = 'Wo keine Quelle genannt ist, sind es unsere eigenen Überlegungen.';
export const disagrees = 'Sie widerspricht einem Teil unserer Ratschläge.';
export const readings = {
  abstract: 'Wir haben die Zusammenfassung gelesen.',
  parts: 'Wir haben Teile davon gelesen.',
  whole: 'Wir haben sie ganz gelesen.',
};
export const introduction =
  'Jeder Beitrag stützt sich auf einige wenige Arbeiten, die wir selbst aufgeschlagen haben. Hier steht in unseren Worten, was jede von ihnen sagt, und wie viel davon wir gelesen haben. Wo eine unseren Ratschlägen widerspricht, sagen wir es, hier und im Beitrag.';
export const description =
  'Jede Arbeit, auf die sich ein Beitrag stützt, nach dem Beitrag, der sie zitiert: was sie sagt, und wie viel davon wir gelesen haben.';
