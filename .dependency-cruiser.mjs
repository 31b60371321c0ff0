/**
 * The law of the house: which room may import which. A room is a folder of src/ named after where its code runs; each
 * has one rule, and a few rules say what no path may lead to. scripts/law.mjs has dependency-cruiser keep it,
 * tests/house/law.test.ts shows each rule refusing something, and CONTRIBUTING.md says what to do when it does.
 */
const rooms = (...names) => `^src/(${names.join('|')})/`;
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
/** Of what has been resolved, only Node's own modules have names as bare as `fs/promises`. */
const node = '^[a-z_/]+$';
const anyPackage = '(^|/)node_modules/';
const settings = '^src/site\\.ts$';
const content = '^astro:content$';
/** What the interface says, in the language of the publication. */
const words = '(^|/)(src|#)/?words/';
/** Astro’s maker of pictures. */
const assets = '^astro:assets$';
const zod = packages('zod', 'astro/dist/zod\\.js').replace(/\/$/, '');

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
/** Lets files in `from` import what matches `allowed` and nothing else. */
const only = (name, comment, from, ...allowed) => rule(name, comment, { path: from }, { pathNot: allowed });

/** What a file may name in an import. A type counts: it ties two rooms together as code does. */
export const imports = [
  only(
    'domain-imports-nothing',
    'domain/ is rules alone: pass in what it needs. A package may join this list if it is as plain as a rule.',
    rooms('domain'),
    rooms('domain'),
    words,
    zod,
    packages(
      'valibot',
      'temporal-polyfill',
      '@types/mdast',
      'mdast-util-[^/]*',
      'remark-[^/]*',
      'unified',
      'unist-[^/]*',
    ),
  ),
  only(
    'browser-imports-domain',
    'browser/ has no markup: a component, or a function that loads one, is passed in.',
    rooms('browser'),
    rooms('browser', 'domain'),
    words,
    packages('nanostores', '@nanostores/persistent'),
  ),
  only(
    'library-imports-domain',
    'library/ is the publication, resolved. What is made from it is no concern of it.',
    rooms('library'),
    rooms('library', 'domain'),
    words,
    settings,
    content,
    anyPackage,
    node,
  ),
  only(
    'build-imports-library-and-domain',
    'build/ makes files from data. Markup comes from pages/, which pass it in.',
    rooms('build'),
    rooms('build', 'library', 'domain', 'styles', 'fonts'),
    words,
    settings,
    anyPackage,
    node,
  ),
  only(
    'components-import-browser-and-domain',
    'components/ are markup and styles: they take their data as properties, from pages/ or mdx/.',
    rooms('components'),
    rooms('components', 'browser', 'domain', 'styles', 'fonts', 'library', 'build'),
    words,
    settings,
    anyPackage,
  ),
  rule(
    'components-take-types-alone',
    'Of library/ and build/ a component may know the shape, not the code: what they make is passed in.',
    { path: rooms('components') },
    { path: rooms('library', 'build'), dependencyTypesNot: ['type-only'] },
  ),
  only(
    'mdx-imports-components-build-and-library',
    'mdx/ looks up what a writer named and renders one component with it.',
    rooms('mdx'),
    rooms('mdx', 'components', 'build', 'library', 'domain'),
    words,
    settings,
    assets,
    anyPackage,
  ),
  only(
    'pages-import-mdx-components-build-and-library',
    'pages/ are addresses: data in, one component or file out. A rule or a style belongs further in.',
    rooms('pages'),
    rooms('mdx', 'components', 'build', 'library'),
    words,
    settings,
    anyPackage,
  ),
  only(
    'words-import-nothing',
    'words/ is what the interface says, a folder a language.',
    rooms('words'),
    rooms('words'),
  ),
  only(
    'settings-import-domain',
    'site.ts is settings alone: everybody reads it, so it brings nothing along.',
    settings,
    rooms('domain'),
  ),
  only(
    'collections-import-domain-and-library',
    'content.config.ts binds a folder to a loader and a schema.',
    '^src/content\\.config\\.ts$',
    rooms('domain', 'library'),
    content,
    anyPackage,
    node,
  ),
  only(
    'integrations-come-from-build',
    'astro.config.mjs takes integrations from build/, data from library/ and settings; an integration has no markup.',
    '^astro\\.config\\.mjs$',
    rooms('build', 'library', 'words'),
    settings,
    anyPackage,
    node,
  ),
  rule(
    'one-door-to-content',
    'Only library/ reads collections, once a build; take what it resolved.',
    { path: '^src/', pathNot: [rooms('library'), '^src/content\\.config\\.ts$'] },
    { path: content },
  ),
  rule(
    'zod-in-schemas-alone',
    'Zod is for schema.ts and fields.ts: put the schema there and take its type.',
    { path: '^src/', pathNot: '/(schema|fields)\\.ts$' },
    { path: zod, dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'no-circles',
    'Neither file can be understood without the other: move what both need to a file of its own.',
    {},
    { circular: true },
  ),
];

/** What runs at a reader's: browser/, Preact components, and what a `<script>` of an .astro file brings. */
const atReaders = { path: ['^src/browser/', '^src/components/.*\\.tsx$', '\\.astro\\.script\\.ts$'] };

/** What a file brings along when it runs, however many imports away. Types weigh nothing and don't count. */
export const reach = [
  rule('no-zod-at-readers', 'Zod never reaches a reader: import the type.', atReaders, {
    path: [zod, '/(schema|fields)\\.ts$'],
    reachable: true,
  }),
  rule(
    'no-build-at-readers',
    'A reader receives what is shown: no page, card, settings, proof or style maker.',
    atReaders,
    {
      path: [
        rooms('pages', 'mdx', 'library', 'build'),
        settings,
        '^src/domain/quiz/.*(check|prove|show|styles|points-table)\\.ts$',
      ],
      reachable: true,
    },
  ),
];

export const options = { doNotFollow: { path: 'node_modules' } };
export const resolving = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'node', 'default', 'types'],
  bustTheCache: true,
};
