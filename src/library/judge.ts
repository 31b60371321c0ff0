/**
 * The one place that judges the content of the publication: every file of src/content/ and public/, read as it is on the
 * disk, without Astro. The dev server, `npm run check` and the build show what it finds.
 */
import { join } from 'node:path';
import type { Edition, Navigation } from '../domain/publication.ts';
import { missing } from '../domain/reference.ts';
import { replyAddressProblems, type ReplyAddresses } from '../domain/replies/addresses.ts';
import { giscusProblems, type Giscus } from '../domain/replies/giscus.ts';
import { addressesOf, type DatedAddresses } from './addresses.ts';
import { availability, isOutAt, type From } from './availability.ts';
import { judgedFiles, type JudgedFile } from './content-sources.ts';
import { formerSlugProblems } from './former-slugs.ts';
import { pictureProblems, picturesBeside, type Pictures } from './pictures.ts';
import { sentenceOf, type ContentProblem } from './problem.ts';
import { mentionProblems, referenceProblems } from './references.ts';
import { editionProblems, navigationProblems, pageProblems, plannerProblems } from './parts.ts';
import { keptProblems } from './kept-replies.ts';
import { tallyFileProblems } from './tallies.ts';
import { strayProblems } from './strays.ts';
import { publicFiles, publicProblems, writingOf, type WritingFound } from './writing.ts';

/** The settings that the judgement depends on. */
export interface JudgeSettings {
  timeZone: string;
  foundingArticle: string;
  leadFigure?: string;
  navigation: Navigation;
  editions?: readonly Edition[];
  replies?: ReplyAddresses & { giscus?: Partial<Giscus> };
  now: Date;
}

export interface Judgement {
  files: readonly JudgedFile[];
  /** By file and line. */
  problems: ContentProblem[];
}

/** Returns every fault of the publication at `root`, judged as a build at the moment `now` would show it. */
export function judgeContent(root: string, settings: JudgeSettings): Judgement {
  const files = judgedFiles(root);
  const when = availability(files, settings.timeZone, settings.now);
  const now: From = settings.now.getTime();
  const inPublic = publicFiles(root);
  const knownAt = addressesOf(
    files,
    when,
    inPublic.map((name) => `/${name}`),
  );
  const pictures = picturesBeside(
    root,
    files.filter(({ file }) => file.endsWith('.mdx')).map(({ file }) => file),
  );
  const written = files.flatMap(({ file, kind, contents, yaml, entries }) => {
    // Others' words are as they wrote them.
    if (yaml === undefined || kind === 'replies') return [];
    // A file is held to what its own readers can open: those of a draft are writers, who see everything.
    const dates = kind === 'articles' || kind === 'workshops' || kind === 'quizzes' ? when[kind] : undefined;
    const at = Math.max(now, dates?.get(entries[0]?.id ?? '') ?? now);
    const { problems, mentions } = writingRemembered(join(root, file), {
      file,
      contents,
      known: knownAt(at),
      pictures,
    });
    return [...problems, ...mentionProblems({ file, mentions, at }, files, when)];
  });
  const problems = [
    ...strayProblems(root),
    ...files.flatMap((file) => file.problems),
    ...referenceProblems(files),
    ...formerSlugProblems(files),
    ...settingProblems(settings, files, when.articles),
    ...navigationProblems(settings.navigation, knownAt(now)),
    ...pageProblems(files),
    ...editionProblems(files, settings.editions),
    ...plannerProblems(files),
    ...tallyFileProblems(files),
    ...keptProblems(files),
    ...written,
    ...pictures.folders.flatMap((folder) => pictureProblems(root, folder)),
    ...publicProblems(root, inPublic),
  ];
  return { files, problems: inOrder(problems) };
}

const memory = new Map<string, { contents: string; key: string; found: WritingFound }>();

/** Returns the faults of a file’s words; one that has not changed is not read again while no address and no picture has. */
function writingRemembered(
  path: string,
  { file, contents, known, pictures }: { file: string; contents: string; known: DatedAddresses; pictures: Pictures },
): WritingFound {
  const before = memory.get(path);
  const key = `${known.key}

${pictures.key}`;
  if (before?.contents === contents && before.key === key) return before.found;
  const found = writingOf(file, contents, known, pictures.of(file));
  memory.set(path, { contents, key, found });
  return found;
}

/** The faults of the settings that name an entry. */
function settingProblems(
  { foundingArticle, leadFigure, replies = {}, now }: JudgeSettings,
  files: readonly JudgedFile[],
  articles: ReadonlyMap<string, From>,
): ContentProblem[] {
  const file = 'src/site.ts';
  const named = (field: string, kind: JudgedFile['kind'], id: string, name: string): ContentProblem[] => {
    const ids = files.filter((one) => one.kind === kind).flatMap(({ entries }) => entries.map((entry) => entry.id));
    return ids.includes(id) ? [] : [{ file, field, message: missing(id, name, ids) }];
  };
  return [
    ...[...replyAddressProblems(replies), ...giscusProblems(replies.giscus)].map((problem) => ({ file, ...problem })),
    ...named('foundingArticle', 'articles', foundingArticle, 'article'),
    ...(leadFigure === undefined ? [] : named('leadFigure', 'figures', leadFigure, 'figure')),
    ...(isOutAt(articles.get(foundingArticle) ?? -Infinity, now.getTime())
      ? []
      : [
          {
            file,
            field: 'foundingArticle',
            message: `readers can’t open "${foundingArticle}" yet, and home puts it first. Publish it, or name another.`,
          },
        ]),
  ];
}

/** Each fault once, by file and line. */
function inOrder(problems: readonly ContentProblem[]): ContentProblem[] {
  const bySentence = new Map(problems.map((problem) => [sentenceOf(problem), problem]));
  return [...bySentence.values()].sort(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}
