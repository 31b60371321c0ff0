import { numeralIn } from '../amount.ts';
import { language } from './language.ts';

export const numeral = numeralIn(language);

/** Up to twelve a number is a word. None and one follow what they count, here a feminine noun. */
const small = 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
export const inWords = (count: number) => small[count] ?? numeral(count);
