/**
 * Milliseconds a card: cold, when each is drawn, and warm, when each is found as an earlier build kept it. Every card of
 * every self-check, both shapes, one after the other, in a folder of its own.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { outcomeCard } from '../src/build/cards/card.ts';
import { cardPicture } from '../src/build/cards/draw.ts';
import { shapes } from '../src/build/cards/shape.ts';
import { quizSchema } from '../src/domain/quiz/schema.ts';

const folder = 'src/content/quizzes';
const cards = readdirSync(folder).flatMap((file) => {
  const quiz = { id: file.replace('.yaml', ''), ...quizSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))) };
  return quiz.outcomes.flatMap((outcome) => Object.keys(shapes).map((shape) => outcomeCard(quiz, outcome, shape)));
});

const kept = mkdtempSync(join(tmpdir(), 'cards-'));
async function msACard() {
  const start = performance.now();
  for (const card of cards) await cardPicture(card, kept);
  return (performance.now() - start) / cards.length;
}
const cold = await msACard();
const warm = await msACard();
rmSync(kept, { recursive: true });
console.log(
  `${cards.length} cards: cold ${cold.toFixed(1)} ms, warm ${warm.toFixed(2)} ms a card, ${(cold / warm).toFixed(0)} to 1`,
);
