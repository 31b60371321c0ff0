import { missing } from '../domain/reference.ts';
import type { Mention } from '../domain/writing/components.ts';
import { isOutAt, type availability, type From } from './availability.ts';
import type { JudgedEntry, JudgedFile } from './content-sources.ts';
import { fieldErrors, type FieldProblem } from './field-errors.ts';
import type { ContentProblem } from './problem.ts';

type Named = 'article' | 'author' | 'topic' | 'question';

/** A field that names an entry of another file. */
interface Reference {
  to: Named;
  id: string;
  field: (string | number)[];
}

interface Read {
  article: string;
}

/** Returns the references of an entry whose fields are right. */
function referencesOf(kind: JudgedFile['kind'], data: Record<string, unknown>): Reference[] {
  const articles = (list: unknown, field: (string | number)[]) =>
    (list as Read[]).map(({ article }, index): Reference => ({
      to: 'article',
      id: article,
      field: [...field, index, 'article'],
    }));
  switch (kind) {
    case 'articles':
      return [
        ...(data.topic === undefined ? [] : [{ to: 'topic' as const, id: data.topic as string, field: ['topic'] }]),
        ...(data.author === undefined ? [] : [{ to: 'author' as const, id: data.author as string, field: ['author'] }]),
        ...(data.also as string[]).map((id, index): Reference => ({ to: 'topic', id, field: ['also', index] })),
        ...articles(data.next, ['next']),
      ];
    case 'workshops':
      return articles(data.next, ['next']);
    case 'quizzes':
      return [
        { to: 'article', id: String(data.article), field: ['article'] },
        ...(data.outcomes as { planner?: string; read: Read[] }[]).flatMap(({ planner, read }, o): Reference[] => [
          ...(planner === undefined
            ? []
            : [{ to: 'question' as const, id: planner, field: ['outcomes', o, 'planner'] }]),
          ...articles(read, ['outcomes', o, 'read']),
        ]),
      ];
    case 'takeaways':
      return [{ to: 'article', id: String(data.article), field: ['article'] }];
    case 'series':
      return (data.articles as string[]).map((id, index) => ({ to: 'article', id, field: ['articles', index] }));
    case 'planner':
      return (data.quadrants as { read: Read[] }[]).flatMap(({ read }, q) => articles(read, ['quadrants', q, 'read']));
    case 'figures':
    case 'tallies':
    case 'replies':
    case 'pages':
    case 'topics':
    case 'authors':
    case 'example-plan':
      return [];
  }
}

const names: Record<Named, string> = {
  article: 'article',
  author: 'author of src/content/authors.yaml',
  topic: 'topic',
  question: 'question of src/content/planner.yaml',
};

/** Returns a fault for each field that names an entry that isn't there. A kind whose own file is broken is left out. */
export function referenceProblems(files: readonly JudgedFile[]): ContentProblem[] {
  const known: Record<Named, readonly string[] | undefined> = {
    article: idsOf(files, 'articles'),
    author: idsOfList(files, 'authors'),
    topic: idsOfList(files, 'topics'),
    question: questionsOf(files),
  };
  return files.flatMap(({ file, kind, yaml, linesAbove, entries }) => {
    if (yaml === undefined) return [];
    const problems = entries
      .filter(({ isRight }) => isRight)
      .flatMap(({ id: entry, data, path }) =>
        referencesOf(kind, data)
          .filter(({ to, id }) => known[to] !== undefined && !known[to].includes(id))
          .map(({ to, id, field }): FieldProblem & { entry: string; isListed: boolean } => ({
            entry,
            isListed: path.length > 0,
            field: [...path, ...field],
            message: missing(id, names[to], known[to] ?? []),
          })),
      );
    return fieldErrors(problems, { file, yaml, linesAbove }).map((problem, index) => {
      const { entry, isListed } = problems[index] ?? { entry: '', isListed: false };
      return isListed ? { ...problem, field: (problem.field ?? '').replace(/^\d+/, entry) } : problem;
    });
  });
}

const idsOf = (files: readonly JudgedFile[], kind: JudgedFile['kind']): string[] =>
  files.filter((one) => one.kind === kind).flatMap(({ entries }) => entries.map(({ id }) => id));

/** Returns the ids of a list; undefined where its file can't be read. */
const idsOfList = (files: readonly JudgedFile[], list: 'authors' | 'topics'): string[] | undefined =>
  files.some(({ kind, yaml }) => kind === list && yaml === undefined) ? undefined : idsOf(files, list);

function questionsOf(files: readonly JudgedFile[]): string[] | undefined {
  const file = files.find(({ kind }) => kind === 'planner');
  const planner: JudgedEntry | undefined = file?.entries[0];
  if (!file) return [];
  return planner?.isRight ? (planner.data.questions as { id: string }[]).map(({ id }) => id) : undefined;
}

/** Returns a fault for each component that shows an entry which isn't there, or not yet. */
export function mentionProblems(
  { file, mentions, at }: { file: string; mentions: readonly Mention[]; at: From },
  files: readonly JudgedFile[],
  { quizzes }: ReturnType<typeof availability>,
): ContentProblem[] {
  const known = {
    figure: idsOf(files, 'figures'),
    'self-check': idsOf(files, 'quizzes'),
    takeaway: idsOf(files, 'takeaways'),
  };
  return mentions.flatMap(({ kind, id, line }): ContentProblem[] => {
    if (!known[kind].includes(id)) return [{ file, line, message: missing(id, kind, known[kind]) }];
    if (kind !== 'self-check' || isOutAt(quizzes.get(id) ?? -Infinity, at)) return [];
    return [
      {
        file,
        line,
        message: `the self-check "${id}" appears with its article, which readers of this can’t open. Publish that, or take <SelfCheck> away until it is out.`,
      },
    ];
  });
}
