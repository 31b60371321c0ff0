import { knownAnswers, type Answers } from '../quiz/answers.ts';
import { decide } from '../quiz/decide.ts';
import { outcomeOf, type Check, type Question } from '../quiz/model.ts';
import { missing } from '../reference.ts';
import { countedQuestions } from './problems.ts';

/** A line of a table: a cell for each column, by its name. */
export interface Row {
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** Counts by outcome and by answer; `answers` is missing where the table has outcomes alone. */
export interface Counts {
  outcomes: Record<string, number>;
  answers?: Record<string, Record<string, number>>;
}

export type Counted = { kind: 'counted'; counts: Counts } | { kind: 'refused'; problems: string[] };

const outcomeColumn = 'outcome';

/**
 * Counts a table with a line for each person. A column is a question, by its id, with the ids of the answers given, or
 * "outcome". An outcome that no column names is decided by the self-check's own rules.
 */
export function count(check: Check, columns: readonly string[], rows: readonly Row[]): Counted {
  const ids = check.questions.map(({ id }) => id);
  const known = [...ids, outcomeColumn];
  const strange = columns.filter((column) => !known.includes(column));
  const asked = check.questions.filter(({ id }) => columns.includes(id));
  const problems = [
    ...strange.map(
      (column) =>
        `line 1: ${missing(column, 'question of the self-check', known)} A column that is neither, such as a name or an address, has no place in this file: delete it.`,
    ),
    ...(asked.length === 0 && !columns.includes(outcomeColumn)
      ? [`line 1: no column is a question or "outcome". Name each as one of: ${known.join(', ')}.`]
      : []),
    ...(rows.length === 0 ? ['there is nobody in it. Add a line for each person.'] : []),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };

  const people = rows.map((row) => personOf(check, asked, row));
  const wrong = people.flatMap(({ problems }) => problems);
  if (wrong.length > 0) return { kind: 'refused', problems: wrong };
  const howMany = (is: (person: Person) => boolean | undefined) => people.filter(is).length;
  const tally = (of: readonly { id: string }[], is: (person: Person, id: string) => boolean | undefined) =>
    Object.fromEntries(of.map(({ id }) => [id, howMany((person) => is(person, id))]));
  return {
    kind: 'counted',
    counts: {
      outcomes: tally(check.outcomes, ({ outcome }, id) => outcome === id),
      ...(asked.length > 0 && {
        answers: Object.fromEntries(
          countedQuestions(check).map((question) => [
            question.id,
            tally(question.answers, ({ answers }, id) => answers[question.id]?.includes(id)),
          ]),
        ),
      }),
    },
  };
}

interface Person {
  answers: Answers;
  outcome: string | undefined;
  problems: string[];
}

function personOf(check: Check, asked: readonly Question[], { line, cells }: Row): Person {
  const given = Object.fromEntries(
    asked.flatMap(({ id }) => {
      const words = (cells[id] ?? '').split(/[\s;,]+/).filter(Boolean);
      return words.length > 0 ? [[id, words]] : [];
    }),
  );
  const answers = knownAnswers(check, given);
  const lost = asked.flatMap(({ id, answers: choices }) =>
    (given[id] ?? [])
      .filter((word) => !answers[id]?.includes(word))
      .map((word) =>
        choices.some((choice) => choice.id === word)
          ? `line ${line}, ${id}: "${word}" can't be given beside the others there. Leave one of them out.`
          : `line ${line}, ${id}: ${missing(
              word,
              'answer',
              choices.map((choice) => choice.id),
            )}`,
      ),
  );
  const said = (cells[outcomeColumn] ?? '').trim() || undefined;
  const outcomes = check.outcomes.map(({ id }) => id);
  const decided = asked.length > 0 ? outcomeOf(decide(check, answers)) : undefined;
  const problems = [
    ...lost,
    ...(said !== undefined && !outcomes.includes(said)
      ? [`line ${line}, outcome: ${missing(said, 'outcome of the self-check', outcomes)}`]
      : []),
    ...(said !== undefined && decided !== undefined && said !== decided && outcomes.includes(said)
      ? [`line ${line}: these answers lead to "${decided}", and the line says "${said}". Correct one of them.`]
      : []),
    ...(said === undefined && decided === undefined && lost.length === 0
      ? [`line ${line}: these answers lead to no outcome yet. Add what is missing, or delete the line.`]
      : []),
  ];
  return { answers, outcome: said ?? decided, problems };
}
