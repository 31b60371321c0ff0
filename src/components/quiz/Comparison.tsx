import { useStore } from '@nanostores/preact';
import { atom, type WritableAtom } from 'nanostores';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answerWordsIn } from '../../browser/quiz/answer-words.ts';
import * as say from '#words/comparison.ts';
import type { Answers } from '../../domain/quiz/answers.ts';
import { compareAnswers } from '../../domain/quiz/compare.ts';
import { CopyBox } from '../share/CopyBox.tsx';
import type { IslandQuiz } from './island-quiz.ts';

/** More rows than these are too many to read: those that agree are counted. */
const mostRows = 12;

/**
 * For a reader who came by a colleague's link: asks for their answers first, then shows both. Gives the store for
 * those answers, which the device does not keep.
 */
export function mountComparison(box: HTMLElement, quiz: IslandQuiz, sent: Answers): WritableAtom<Answers> {
  const $answers = atom<Answers>({});
  const request = document.createElement('div');
  const result = document.createElement('div');
  box.prepend(request);
  box.querySelector('form')?.after(result);
  render(<Request />, request);
  render(<Comparison box={box} quiz={quiz} sent={sent} $answers={$answers} />, result);
  return $answers;
}

function Request() {
  return (
    <div class="comparison-request">
      <p>
        <strong>{say.asked}</strong> {say.howToAnswer}
      </p>
    </div>
  );
}

interface ComparisonProps {
  box: HTMLElement;
  quiz: IslandQuiz;
  sent: Answers;
  $answers: WritableAtom<Answers>;
}

function Comparison({ box, quiz, sent, $answers }: ComparisonProps) {
  const answers = useStore($answers);
  const [shown, setShown] = useState(false);
  const title = useRef<HTMLParagraphElement>(null);
  const isEmpty = Object.keys(answers).length === 0;
  // "Start again" asks for their answers first once more.
  useEffect(() => {
    if (isEmpty) setShown(false);
  }, [answers]);
  if (isEmpty) return null;
  if (!shown)
    return (
      <p class="comparison">
        <button
          type="button"
          class="button button-yes"
          onClick={() => {
            setShown(true);
            setTimeout(() => title.current?.focus());
          }}
        >
          {say.showBoth}
        </button>
      </p>
    );

  const all = compareAnswers(quiz.check, sent, answers);
  const differing = all.filter(({ differs }) => differs);
  const rows = all.length > mostRows ? differing : all;
  const [agree, differ, thing] = isTicked(quiz)
    ? [say.signsAgree, say.signsDiffer, say.sign]
    : [say.questionsAgree, say.questionsDiffer, say.question];
  const words = wordsIn(box, quiz);
  const meanings = differing.flatMap(({ id }) => quiz.compares?.[id]?.differs ?? []);
  const suggestion = differing.length === 0 ? [say.sameView] : meanings;
  const text = [
    box.querySelector('legend')?.textContent ?? '',
    ...rows.map(({ id, first, second }) =>
      say.youAndI(words.name(id), words.answer(id, first), words.answer(id, second)),
    ),
    ...suggestion,
  ].join('\n');

  return (
    <section class="comparison">
      <p tabIndex={-1} ref={title}>
        <strong>{differing.length === 0 ? agree : differ(differing.length, all.length)}</strong>
        {rows.length < all.length && differing.length > 0 && ` ${say.othersLeftOut}`}
      </p>
      {rows.length > 0 && (
        <div class="comparison-table" tabIndex={0} role="region" aria-label={say.bothAnswers}>
          <table>
            <thead>
              <tr>
                <th scope="col">{thing}</th>
                <th scope="col">{say.other}</th>
                <th scope="col">{say.you}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, first, second, differs }) => (
                <tr key={id}>
                  <th scope="row">
                    {isTicked(quiz) && <Pair id={id} first={first} second={second} differs={differs} />}
                    {words.name(id)}
                  </th>
                  <td>{words.answer(id, first)}</td>
                  <td>{words.answer(id, second)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {suggestion.length > 0 && <p>{say.suggests}</p>}
      <ul>
        {suggestion.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        <CopyBox text={text} label={say.toCopy} button={say.copyBoth} />
      </p>
    </section>
  );
}

/** Both on one sign: a circle each, filled where it is true, and the line between them broken where they differ. */
function Pair({
  id,
  first,
  second,
  differs,
}: { id: string; differs: boolean } & Record<'first' | 'second', readonly string[]>) {
  const mark = ([answer]: readonly string[]) => (answer === id ? 'yes' : answer ? 'either' : 'no');
  return (
    <svg class="comparison-pair" viewBox="0 0 64 20" aria-hidden="true">
      <path class={differs ? 'differs' : undefined} d="M18 10h28" />
      <circle class={mark(first)} cx="10" cy="10" r="7" />
      <circle class={mark(second)} cx="54" cy="10" r="7" />
    </svg>
  );
}

const isTicked = ({ check }: IslandQuiz) => check.questions.length === 1 && check.questions[0]?.takes === 'any';

/** The words of signs, questions and answers. */
function wordsIn(box: HTMLElement, quiz: IslandQuiz) {
  const answerWords = answerWordsIn(box);
  const legend = (id: string) => box.querySelector(`[data-question="${id}"] legend`)?.textContent ?? id;
  return {
    name: (id: string) => quiz.compares?.[id]?.short ?? legend(id),
    answer: (id: string, answers: readonly string[]) => {
      if (isTicked(quiz)) return answers[0] === id ? say.isTrue : answers[0] ? say.isNotKnown : say.isNotTicked;
      return answers.map((answer) => answerWords(id, answer)).join(' + ') || say.noAnswer;
    },
  };
}
