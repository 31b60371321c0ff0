import { endOf } from '../end-of.ts';

export const selfCheck = 'Selbsttest';
export const yourOutcome = 'Dein Ergebnis';
export const firstThatFits = 'Dein Ergebnis ist das erste hier unten, dessen Bedingung zu deinen Antworten passt.';

export const shared = (title: string, length: string, readers: string) =>
  `${title} Ein Selbsttest für ${readers} (${length})`;
export const share = 'Diesen Selbsttest teilen';
export const ofArticle = (title: string) => ['Der Artikel zu diesem Selbsttest: ', title, endOf(title)];

export const embed = 'Nimm diesen Selbsttest auf deine eigene Website';
export const embedHow = (event: string) =>
  `Füge das dort ein, wo er stehen soll. Er bringt weder Cookies noch Tracking mit. Was deine Leserinnen und Leser ankreuzen, bleibt in ihrem Browser. Deine Seite erfährt, welches Ergebnis erreicht wurde, als Ereignis „${event}“ am Frame. Wo das Script nicht erlaubt ist, lass seine Zeile weg: Dann scrollt der Frame.`;
export const embedHtml = 'HTML für deine Seite';
export const copyHtml = 'HTML kopieren';
export const framed = (site: string) => [
  'Von ',
  site,
  '. Was du ankreuzt, bleibt in deinem Browser. Die Seite um diesen Selbsttest herum erfährt, welches Ergebnis du erreichst, und sonst nichts.',
];

export const onThisDevice = 'Auf diesem Gerät';
export const others = 'Andere Selbsttests';
