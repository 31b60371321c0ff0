/**
 * Proves large self-checks, each in a process of its own: seconds, memory, and the bytes of the style sheet that decides
 * without script. `node bench/proof.mjs`
 */
import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { compileQuiz } from '../src/domain/quiz/compile.ts';
import { prove } from '../src/domain/quiz/prove/prove.ts';
import { stylesOf } from '../src/domain/quiz/show/styles.ts';
import { largeQuizzes } from '../tests/fixtures/large-quizzes.ts';

const [, file, only] = process.argv;
if (only === undefined) {
  const rows = Object.keys(largeQuizzes).map((name) => {
    const { stdout, stderr } = spawnSync(process.execPath, [file, name], { encoding: 'utf8' });
    if (stderr.includes('Error')) throw new Error(stderr);
    return [name, JSON.parse(stdout)];
  });
  console.table(Object.fromEntries(rows));
} else {
  const quiz = { ...largeQuizzes[only](), id: 'bench' };
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
