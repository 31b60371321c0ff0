/**
 * For writers: `npm run new -- article "Ask before the budget is set"` makes a valid draft with every field and the
 * parts of an article in their order. It refuses to write over a file. `npm run new -- publication "Good Soil"` is in
 * new-publication.mjs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { newPublication } from './new-publication.mjs';

const [kind, title = ''] = process.argv.slice(2);
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

if (kind === 'publication') {
  try {
    newPublication(title, process.argv[4]);
  } catch (error) {
    stop(error.message);
  }
  console.log(
    `${title} is there: one article and one self-check in src/content/, the settings in src/site.ts. Next: npm run fonts, npm run dev, and put your words in place of these.`,
  );
  process.exit();
}
if (kind !== 'article') stop('What should be made? Write: npm run new -- article "Title in sentence case"');
const slug = title
  .normalize('NFKD')
  .toLowerCase()
  .replace(/[’'\u0300-\u036f]/g, '')
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');
if (!slug) stop('Give it a title, in quotation marks: npm run new -- article "Ask before the budget is set"');
if (title.length > 90) stop(`The title has ${title.length} characters and may have 90. Shorten it.`);

const file = `src/content/articles/${slug}.mdx`;
if (existsSync(file)) stop(`${file} exists already. Choose another title, or edit that file.`);
const topics = existsSync('src/content/topics.yaml') ? parse(readFileSync('src/content/topics.yaml', 'utf8')) : [];
const topic = topics.length > 0 ? `\ntopic: ${topics[0].id} # or another id of src/content/topics.yaml` : '';

const quoted = JSON.stringify(title);
writeFileSync(
  file,
  `---
title: ${quoted}
description: One sentence of 70 to 160 characters, for search results and link previews, that makes sense alone.
standfirst: One sentence under the title. Not the same as the description.
card: Six to nine words for the card${topic}
published: ${new Date().toISOString().slice(0, 10)}
draft: true # shown by "npm run dev" only; delete this line to publish
---

A scene that readers recognize, in two or three sentences.

## The idea as a point, said once

Why it is so: the reasoning, and a case told as “a team leader”.

<Example>

A short example, made up and marked as one.

</Example>

## What to do, in the order one does it

1. Begin each step with a verb.
2. Keep it small enough for this week.

<Say to="a busy director">

Words short enough to be spoken.

</Say>

## When it goes wrong

What may happen next, what then, and when the advice does not apply.

## One next thing

A link to the piece or the self-check that follows.
`,
);
console.log(
  `${file}\nIt is a draft: "npm run dev" shows it at /articles/${slug}/, and no build has it until "draft" is gone.`,
);
