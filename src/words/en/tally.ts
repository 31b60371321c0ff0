/** How others answered a self-check, as far as they told the publication. */
import { counted, language } from './language.ts';

const percent = /* @__PURE__ */ new Intl.NumberFormat(language, { style: 'percent' });

export const answersSoFar = 'Answers so far';
export const answersTo = (title: string) => `Answers so far: ${title}`;
/** For search results and previews. */
export const description = (title: string, people: number) =>
  `How ${counted(people, { one: 'person', other: 'people' })} answered “${title}”: their outcomes and answers, with where the numbers are from.`;
export const peopleUntil = (people: number, date: string) =>
  `${counted(people, { one: 'person', other: 'people' })}, counted until ${date}.`;
export const from = (source: string) => `Source: ${source}`;
export const notEverybody =
  'These are people who told us. Whoever takes the self-check here keeps their answers on their own device, and is not in these numbers, which therefore say nothing about readers as a whole. We show no count of one to four, so that it points to nobody.';
export const outcomes = 'Outcomes';
export const outcome = 'Outcome';
export const answer = 'Answer';
export const people = 'People';
export const share = 'Share';
export const several = 'One person may be in several lines.';
export const ofPeople = (count: number) => `Of ${counted(count, { one: 'person', other: 'people' })}.`;
export const shareOf = (share: number) => percent.format(share);
export const takeIt = (length: string) => `Take the ${length} self-check yourself`;
