import { endOf } from '../end-of.ts';

export const figure = (title: string) => `Abbildung: ${title}${endOf(title)}`;
export const planOnPage = 'Das Arbeitsblatt zum Ausfüllen steht auf der Seite selbst.';
export const plannerOnPage = 'Der Planer läuft auf der Seite selbst.';
export const anExample = '(ein Beispiel)';
