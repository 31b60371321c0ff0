/** The parts of a publication: some it must have, and those that it has lead to each other. */
import type { Edition, Navigation } from '../domain/publication.ts';
import { missing } from '../domain/reference.ts';
import type { KnownAddresses } from '../domain/writing/addresses.ts';
import type { JudgedFile } from './content-sources.ts';
import { fieldErrors } from './field-errors.ts';
import { requiredPages, takenAddresses } from './pages.ts';
import type { ContentProblem } from './problem.ts';

/** Returns a fault for each link at the head or the foot of pages that leads nowhere. */
export const navigationProblems = (navigation: Navigation, known: KnownAddresses): ContentProblem[] =>
  (['head', 'foot'] as const).flatMap((place) =>
    navigation[place].flatMap(({ name, path }, index) =>
      !path.startsWith('/') || known.has(path.replace(/#.*/, ''))
        ? []
        : [
            {
              file: 'src/site.ts',
              field: `navigation.${place}[${index}]`,
              message: `there is no page ${path} to go to from “${name}”. Correct the path, or delete the link.`,
            },
          ],
    ),
  );

/** Returns a fault for each page that every publication has and this one lacks, and for those at another's address. */
export function pageProblems(files: readonly JudgedFile[]): ContentProblem[] {
  const pages = files.filter(({ kind }) => kind === 'pages').flatMap(({ entries }) => entries.map(({ id }) => id));
  const at = (id: string, message: string): ContentProblem => ({ file: `src/content/pages/${id}.mdx`, message });
  return [
    ...requiredPages
      .filter((id) => !pages.includes(id))
      .map((id) => at(id, 'this page is missing, and every publication has one. Add it.')),
    ...pages
      .filter((id) => takenAddresses.includes(id))
      .map((id) => at(id, `/${id}/ is another page's address. Rename the file.`)),
  ];
}

/** Returns a fault for a planner that no workshop shows, and for components that show a part which isn't there. */
export function plannerProblems(files: readonly JudgedFile[]): ContentProblem[] {
  const has = (kind: JudgedFile['kind']) => files.some((one) => one.kind === kind);
  const workshops = files.filter(({ kind }) => kind === 'workshops');
  const needs = [
    { component: '<Planner', kind: 'planner' as const },
    { component: '<RatingTable', kind: 'planner' as const },
    { component: '<CompletedPlan', kind: 'example-plan' as const },
  ];
  const missing = workshops.flatMap(({ file, contents }) =>
    needs
      .filter(({ component, kind }) => contents.includes(component) && !has(kind))
      .map(({ component, kind }) => ({
        file,
        line: contents.slice(0, contents.indexOf(component)).split('\n').length,
        message: `${component} /> shows src/content/${kind}.yaml, which is missing. Add that file, or delete the component.`,
      })),
  );
  const isShown = workshops.some(({ contents }) => contents.includes('<Planner'));
  return has('planner') && !isShown
    ? [
        ...missing,
        {
          file: 'src/content/planner.yaml',
          message: 'no workshop shows the planner. Put <Planner /> into one, or delete the file.',
        },
      ]
    : missing;
}

/** Returns a fault for each piece that names its slug in an edition which src/site.ts doesn't. */
export const editionProblems = (
  files: readonly JudgedFile[],
  editions: readonly Pick<Edition, 'language'>[] = [],
): ContentProblem[] => {
  const known = editions.map(({ language }) => language);
  return files.flatMap(({ file, yaml, linesAbove, entries }) => {
    const named = Object.keys((entries[0]?.isRight && entries[0].data.editions) || {});
    const problems = named
      .filter((language) => !known.includes(language))
      .map((language) => ({
        field: ['editions', language],
        message: missing(language, 'edition of src/site.ts', known),
      }));
    return yaml === undefined ? [] : fieldErrors(problems, { file, yaml, linesAbove });
  });
};
