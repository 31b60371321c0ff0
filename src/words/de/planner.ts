export const somebody = 'Jemand';
export const influence = 'Einfluss';
export const closeness = 'Nähe';

export const decisionNames = {
  budget: 'Budget',
  headcount: 'Stellen',
  priorities: 'Prioritäten',
  introductions: 'Kontakte',
  advice: 'Rat',
};

export const yourPeople = 'Deine Leute';
export const anotherQuestion = 'Andere Frage';
export const choose = 'Bitte wählen\u00A0…';
export const addToList = 'Auf meine Liste';
export const tryExample = 'Mit erfundenen Leuten probieren';
export const exampleShown = 'Diese Leute sind erfunden.';
export const isOnList = (name: string) => `${name} steht auf deiner Liste.`;
export const fullList = (most: number) =>
  `Die Liste hat Platz für ${most} Personen. Lösche jemanden, bevor du weitere aufnimmst.`;
export const decidesOrOpens = 'Was diese Person entscheiden oder dir eröffnen kann';
export const lastSpokeHint = 'Ungefähr genügt. Lass das Feld leer, wenn ihr noch nie unter vier Augen gesprochen habt.';
export const notes = 'Notizen';
export const moveUp = (name: string) => `${name} nach oben`;
export const moveDown = (name: string) => `${name} nach unten`;
export const deletePerson = (name: string) => `${name} löschen`;
export const isAtPlace = (name: string, place: number, of: number) => `${name}: jetzt Platz ${place} von ${of}.`;

export const yourMap = 'Deine Karte';
export const mapOf = (people: number) =>
  `Eine Karte mit ${people === 1 ? 'einer Person' : `${people} Personen`}: nach oben der Einfluss, nach rechts die Nähe. Deine Liste und die Tabelle darunter sagen dasselbe.`;
export const mapKey = (hasStart: boolean) =>
  `Nach oben: Einfluss. Nach rechts: Nähe. Gefüllte Kreise stehen über der Linie für viel Einfluss${hasStart ? ', und beim Kreis mit Ring fängst du an' : ''}.`;
export const printForWall = 'Für die Wand drucken';
export const notLoaded = 'Was es dazu braucht, ließ sich nicht laden. Vielleicht bist du offline.';
export const sameAsTable = 'Dasselbe als Tabelle';
export const listAsTable = 'Deine Liste als Tabelle';
export const tableHead = {
  who: 'Wer',
  decides: 'Entscheidet oder eröffnet',
  introduction: 'Kontakt durch',
  lastSpoke: 'Letztes Gespräch',
};
export const never = 'nie';

export const startHere = 'Fang hier an';
export const startWith = (name: string) => `Fang hier an: ${name}`;
export const need = 'Was mein Team bald braucht';
export const unknownNeed = 'Das weiß ich noch nicht';
export const planFor = 'Für wen ich plane';
export const byTheRule = (name: string) => `${name}, nach der Regel`;
export const nobodyYet = 'Noch niemand';
export const whySomeoneElse = 'Warum ich für jemand anderen plane';
export const whySomeoneElseHint =
  'Wenn der Grund „eigentlich lieber nicht“ ist, bleib bei der Person und mach den ersten Schritt kleiner.';

export const yourPlanFor = (name: string) => `Dein Plan für ${name}`;
