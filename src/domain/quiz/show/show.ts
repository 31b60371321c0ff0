/** Shows any quiz on pages, cards and in style sheets. For the build, never for a browser. */
import { answerIs, anyHolds, mostPoints } from '#words/condition.ts';
import { always } from '../condition.ts';
import { compileQuiz, type AnyRules, type RulesOf } from '../compile.ts';
import { partsOf } from '../compiled.ts';
import { show as profile, type Showable as Profile } from '../kinds/profile/show.ts';
import { show as questions, type Showable as Questions } from '../kinds/questions/show.ts';
import { show as signs, type Showable as Signs } from '../kinds/signs/show.ts';
import type { Drawing } from '../../drawing/schema.ts';
import type { Motif } from '../motif/motif.ts';
import { reaching } from '../prove/reach.ts';
import { Witnesses } from '../prove/witness.ts';
import { drawnOf } from './drawn.ts';
import type { Mark } from './marks.ts';
import type { Showing } from './showing.ts';
import type { View } from './view.ts';

interface ShowableOf {
  signs: Signs;
  questions: Questions;
  profile: Profile;
  scale: Profile;
}
type Kind = keyof ShowableOf;

/** The part of a quiz of any kind that pages show. */
export type Showable = { [K in Kind]: ShowableOf[K] & RulesOf[K] & { kind: K } }[Kind] & {
  motif?: Motif | undefined;
  drawing?: Drawing | undefined;
};

const kinds: { [K in Kind]: (quiz: ShowableOf[K]) => Showing } = { signs, questions, profile, scale: profile };
const showingOf = <K extends Kind>(quiz: ShowableOf[K] & { kind: K }): Showing => kinds[quiz.kind](quiz);

const known = new WeakMap<object, View>();

/** Returns the view of a quiz, for pages, cards and style sheets. It is made once. */
export function viewOf(quiz: Showable): View {
  const view = known.get(quiz) ?? makeView(quiz);
  known.set(quiz, view);
  return view;
}

function makeView(quiz: Showable): View {
  const { marked, marksAreAnswers, whenInWords, ...shown } = showingOf(quiz);
  const outcomeNamed = (id: string) => {
    const outcome = quiz.outcomes.find((one) => one.id === id);
    if (!outcome) throw new Error(`This quiz has no outcome "${id}".`);
    return outcome;
  };
  const marks = marksIn(quiz, marked);
  const shapes = compileQuiz(quiz).drawn.map((when) => ({ holds: when ?? always }));
  return {
    ...shown,
    parts: marked.map(({ id, short }) => ({ id, short })),
    marks: (outcome) => marks(outcomeNamed(outcome).id),
    drawing: quiz.drawing && drawnOf(quiz, quiz.drawing, marksIn(quiz, shapes)),
    get marksTell() {
      return marksAreAnswers && quiz.outcomes.every(({ id }) => !marks(id).includes('either'));
    },
    outcomeIf(id) {
      const outcome = outcomeNamed(id);
      const chosen = shown.scores.find((score) => score.id === id);
      if (outcome.if) return outcome.if;
      if (outcome.when) return whenInWords(outcome.when);
      if (chosen) return mostPoints([chosen.name]);
      return anyHolds(leadingTo(id, shown.form.questions));
    },
    partIf(id, partId) {
      const part = partsOf<object>(outcomeNamed(id)).find((one) => one.id === partId)?.part;
      return part?.when && (part.if ?? whenInWords(part.when));
    },
  };
}

/** The answers that lead to an outcome at once, in words. */
const leadingTo = (outcome: string, questions: View['form']['questions']): string[] =>
  questions.flatMap(({ text, answers }) =>
    answers.filter(({ leads }) => leads?.outcome === outcome).map((answer) => answerIs(text ?? '', [answer.text])),
  );

/** Returns a function that gives the marks of an outcome: one for each of what is marked. */
function marksIn(
  quiz: AnyRules,
  marked: readonly Pick<Showing['marked'][number], 'holds'>[],
): (outcome: string) => Mark[] {
  const { check, certain } = compileQuiz(quiz);
  const reached = reaching(check);
  const made = new Map<string, Mark[]>();
  let witnesses: Witnesses | undefined;
  return (outcome) => {
    const before = made.get(outcome);
    if (before) return before;
    witnesses ??= new Witnesses(check, certain);
    const reach = reached[check.outcomes.findIndex(({ id }) => id === outcome)] ?? { any: [] };
    const marks = marked.map(({ holds }): Mark => {
      // A mark that can't be told soon is "either".
      if (!witnesses?.findSoon({ all: [reach, holds] })) return 'no';
      return witnesses.findSoon({ all: [reach, { not: holds }] }) ? 'either' : 'yes';
    });
    made.set(outcome, marks);
    if (made.size === check.outcomes.length) witnesses = undefined;
    return marks;
  };
}
