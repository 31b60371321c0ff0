/**
 * Proves large self-checks, each in a process of its own: seconds, memory, and the bytes of the style sheet that decides
 * without script. `node bench/proof.mjs`
 */
import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { compileQuiz } from '../src/domain/quiz/compile.ts';
import { prove } from '../src/domain/quiz/prove/prove.ts';
import { stylesOf } from '../src/domain/quiz/show/styles.ts';

const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const text = (id) => ({ id, short: id, text: id, name: id, about: id, title: id });

const quizzes = {
  '24 signs, 17 outcomes': () => {
    const signs = list(24, (index) => text(`s${index}`));
    return {
      kind: 'signs',
      signs,
      none: 'None',
      outcomes: [
        { id: 'all', when: { all: signs.map(({ id }) => id) } },
        { id: 'most', when: { atLeast: 16 }, needs: { atLeast: 10 } },
        { id: 'first', when: { all: ['s0', 's1', 's2'], none: ['s3'] }, meaning: [{ when: { any: ['s4', 's5'] } }] },
        { id: 'half', when: { atLeast: 8, none: ['s9', 's10'] } },
        ...list(10, (index) => ({ id: `pair${index}`, when: { all: [`s${index}`, `s${index + 10}`], atMost: 12 } })),
        { id: 'few', when: { atMost: 5 } },
        { id: 'some', when: { any: ['s20', 's21'], atLeast: 7 } },
        { id: 'rest', when: {}, needs: { atLeast: 6, atMost: 15 } },
      ],
    };
  },
  '100 statements in 8 dimensions': () => {
    const dimensions = list(8, (index) => text(`d${index}`));
    return {
      kind: 'profile',
      ties: 'every',
      points: ['0', '1', '2', '3', '4'],
      dimensions,
      statements: list(100, (index) => ({
        ...text(`q${index}`),
        dimension: `d${(index * 7) % 8}`,
        ...(index % 3 === 0 && { reversed: true }),
        ...(index % 5 === 0 && { weight: 2 }),
      })),
      outcomes: [
        { id: 'high', when: { atLeast: 350 }, needs: { not: { atMost: 200 } } },
        { id: 'low', when: { atMost: 100 } },
        ...dimensions.map(({ id }, index) => ({
          id: `top-${id}`,
          when: { strongest: [id] },
          meaning: [{ needs: { percent: { [id]: { atLeast: 20 } } } }, { when: { weakest: [`d${(index + 1) % 8}`] } }],
        })),
      ],
    };
  },
  'a flow of 40 questions': () => ({
    kind: 'questions',
    layout: 'steps',
    scores: [text('risk'), text('time')],
    ties: 'none',
    questions: list(40, (index) => ({
      ...text(`q${index}`),
      takes: 'one',
      ...(index % 4 === 3 && { when: { is: { [`q${index - 1}`]: 'b' } } }),
      answers: [
        { ...text('a'), points: { risk: index % 3 } },
        { ...text('b'), points: { time: 1 } },
        { ...text('c'), ...(index % 10 === 9 && { outcome: `stop-${(index - 9) / 10}` }) },
      ],
    })),
    outcomes: [
      ...list(4, (index) => text(`stop-${index}`)),
      {
        ...text('risky'),
        when: { points: { risk: { atLeast: 20 } } },
        meaning: [{ needs: { points: { risk: { atLeast: 15 } } } }],
      },
      { ...text('slow'), when: { points: { time: { atLeast: 15 } } } },
      { ...text('mixed'), when: { strongest: ['risk'] } },
      { ...text('rest'), when: {}, needs: { points: { risk: { atMost: 19 }, time: { atMost: 14 } } } },
    ],
  }),
};

const [, file, only] = process.argv;
if (only === undefined) {
  const rows = Object.keys(quizzes).map((name) => {
    const { stdout, stderr } = spawnSync(process.execPath, [file, name], { encoding: 'utf8' });
    if (stderr.includes('Error')) throw new Error(stderr);
    return [name, JSON.parse(stdout)];
  });
  console.table(Object.fromEntries(rows));
} else {
  const quiz = { ...quizzes[only](), id: 'bench' };
  const begin = performance.now();
  const problems = prove(compileQuiz(quiz));
  const seconds = Number(((performance.now() - begin) / 1000).toFixed(2));
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  const { css, decide } = stylesOf(quiz);
  const bytes = decide ? brotliCompressSync(css).length : 'paper';
  console.log(
    JSON.stringify({
      seconds,
      megabytes,
      'style sheet': bytes,
      problems: problems.map(({ message }) => message).join(' '),
    }),
  );
}
