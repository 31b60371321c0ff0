import type { Answers } from '../../domain/quiz/answers.ts';
import { walk } from '../../domain/quiz/decide.ts';
import type { Check } from '../../domain/quiz/model.ts';

/** Answers of a reader who gives the first answer to every question, or to as many as `most`. */
export function firstAnswers(check: Check, most = Infinity): Answers {
  let answers: Answers = {};
  for (let given = 0; given < most; given += 1) {
    const open = check.questions.find(({ id }) => walk(check, answers).missing.includes(id));
    if (!open) return answers;
    answers = { ...answers, [open.id]: [open.range ? String(open.range.min) : (open.answers[0]?.id ?? '')] };
  }
  return answers;
}
