/**
 * For publishers: `npm run tally -- wrong-person answers.csv --source "Answers sent to us by e-mail"` counts a table with a
 * line for each person and writes src/content/tallies/wrong-person.yaml, from which /quiz/wrong-person/answers/ is made. It
 * writes nothing when a count could point to a person.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'yaml';
import { compileQuiz } from '../src/domain/quiz/compile.ts';
import { missing } from '../src/domain/reference.ts';
import { count } from '../src/domain/tally/count.ts';
import { tallyProblems } from '../src/domain/tally/problems.ts';
import { tallySchema } from '../src/domain/tally/schema.ts';
import { judgeFile } from '../src/library/content-sources.ts';
import { schemaProblems } from '../src/library/field-message.ts';
import { sentenceOf } from '../src/library/problem.ts';

const quizzes = 'src/content/quizzes';
const usage = 'npm run tally -- <self-check> <file.csv> --source "Where the answers are from" [--date 2026-11-24]';

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

const { values, positionals } = parseArgs({
  options: { source: { type: 'string' }, date: { type: 'string' } },
  allowPositionals: true,
});
const [quiz, file] = positionals;
if (!quiz || !file) stop(`Name a self-check and a table. Write: ${usage}`);
if (!values.source) stop(`Say where the answers are from, since readers will ask. Write: ${usage}`);

const known = existsSync(quizzes) ? readdirSync(quizzes).map((name) => name.replace('.yaml', '')) : [];
if (!known.includes(quiz)) stop(missing(quiz, 'self-check', known));
if (!existsSync(file)) stop(`There is no file ${file}. Correct its name.`);

const quizFile = `${quizzes}/${quiz}.yaml`;
const judged = judgeFile(readFileSync(quizFile, 'utf8'), quizFile, 'quizzes');
if (judged.problems.length > 0) stop(...judged.problems.map(sentenceOf));
const { check } = compileQuiz(judged.entries[0].data);

const { columns, rows } = tableOf(readFileSync(file, 'utf8'));
const counted = count(check, columns, rows);
if (counted.kind === 'refused') stop(...counted.problems.map((problem) => `${file}, ${problem}`));

const tally = {
  source: values.source,
  date: values.date ?? new Date().toISOString().slice(0, 10),
  ...counted.counts,
};
const problems = [...schemaProblems(tallySchema, tally), ...tallyProblems(tally, check)];
if (problems.length > 0)
  stop(
    ...problems.map(({ field, message }) => `${[...field].join('.')}${countAt(field)}: ${message}.`.replace('..', '.')),
    `\nNothing was written: ${problems.length === 1 ? 'one number is' : `${problems.length} numbers are`} not fit to be published.`,
  );

const written = `src/content/tallies/${quiz}.yaml`;
mkdirSync('src/content/tallies', { recursive: true });
writeFileSync(written, `# Counted from a table by "npm run tally", which writes it anew.\n${stringify(tally)}`);
console.log(
  `${written}: ${rows.length} people. It is shown at /quiz/${quiz}/answers/. The table itself has no place in this project.`,
);

/** The number that a field has, in brackets. */
function countAt(field) {
  const value = field.reduce((within, step) => within?.[step], tally);
  return typeof value === 'number' ? ` (${value})` : '';
}

/** Reads a table as programs for tables write it: with commas, semicolons or tabs, the names of its columns first. */
function tableOf(text) {
  const [head = ''] = text.split('\n');
  const delimiter = [',', ';', '\t'].find((mark) => head.includes(mark)) ?? ',';
  const options = { delimiter, bom: true, columns: true, info: true, skip_empty_lines: true, trim: true };
  try {
    const records = parse(text, options);
    const [names = []] = parse(text, { ...options, columns: false, info: false, to: 1 });
    return { columns: names, rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (error instanceof CsvError) stop(`${file}: ${error.message}. Correct that line.`);
    throw error;
  }
}
