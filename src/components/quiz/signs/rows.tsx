import { answer, knownAnswers, none, type Answers } from '../../../domain/quiz/kinds/signs/answers.ts';
import { decideOutcome } from '../../../domain/quiz/kinds/signs/decide.ts';
import type { Condition } from '../../../domain/quiz/kinds/signs/rules.ts';
import { Choice } from '../Choice.tsx';
import type { FormKind, FormQuiz } from '../form-kind.ts';

/** The part that a page hands to its browser, of a quiz of signs. */
export interface SignsQuiz extends FormQuiz {
  signs: { id: string; text: string; short?: string; differs?: string }[];
  /** Whether each sign has its short name, and says what a difference between two people means. */
  compares: boolean;
  none: string;
  outcomes: { id: string; when: Condition }[];
}

export const signs: FormKind<SignsQuiz, Answers> = {
  known: knownAnswers,
  decide: decideOutcome,
  given: (checked) => checked.map(({ value }) => value),
  change: (answers, { value, checked }) => answer(answers, value, checked),
  isChecked: (answers, { value }) => answers.includes(value),
  inShort: ({ signs }, answers) => signs.map(({ id }) => (answers.includes(id) ? '●' : '○')).join(' '),
  notice(before, after) {
    const cleared = before.filter((id) => !after.includes(id) && after.length > 0);
    if (after.includes(none) && cleared.length > 0) return 'The other boxes are clear now.';
    return cleared.includes(none) ? 'The box “none” is clear now.' : '';
  },
  cleared: 'All boxes are clear.',
  Rows: ({ quiz }) => (
    <>
      {quiz.signs.map(({ id, text }) => (
        <Row key={id} value={id} text={text} />
      ))}
      <Row value={none} text={quiz.none} />
    </>
  ),
};

const Row = ({ value, text }: { value: string; text: string }) => (
  <div>
    <Choice class={value === none ? 'quiz-row quiz-none' : 'quiz-row'} type="checkbox" value={value}>
      {text}
    </Choice>
  </div>
);
