import { knownAnswers, type Answers } from '../../../domain/quiz/kinds/scale/answers.ts';
import { decideOutcome } from '../../../domain/quiz/kinds/scale/decide.ts';
import { tally } from '../../../domain/quiz/kinds/scale/tally.ts';
import { Choice } from '../Choice.tsx';
import type { FormKind } from '../form-kind.ts';
import { Bars } from './Bars.tsx';
import { Missing } from './Missing.tsx';
import type { ScaleQuiz } from './scale-quiz.ts';

export const scale: FormKind<ScaleQuiz, Answers> = {
  known: knownAnswers,
  decide: decideOutcome,
  given: (checked) => Object.fromEntries(checked.map(({ name, value }) => [name, Number(value)])),
  change: (answers, { name, value }) => ({ ...answers, [name]: Number(value) }),
  isChecked: (answers, { name, value }) => answers[name] === Number(value),
  inShort: (quiz, answers) =>
    tally(quiz, answers)
      .dimensions.map(({ points, most }, index) => `${quiz.dimensions[index]?.name} ${points}/${most}`)
      .join(' · '),
  cleared: 'All answers are cleared.',
  Rows: ({ quiz }) => (
    <>
      {quiz.statements.map(({ id, dimension, text }) => (
        <fieldset class="scale-statement" key={id} data-dimension={dimension}>
          <legend>{text}</legend>
          <div class="scale-answers">
            {quiz.points.map((label, value) => (
              <Choice key={label} type="radio" name={id} value={value}>
                {label}
                <span class="scale-points"> ({value})</span>
              </Choice>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  ),
  Progress: Missing,
  Result: Bars,
};
