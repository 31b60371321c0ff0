import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { articleSchema, workshopSchema } from '../../src/domain/article/schema.ts';
import { figureSchema } from '../../src/domain/figure/schema.ts';
import { examplePlanSchema, plannerWordsSchema } from '../../src/domain/planner/schema.ts';
import { quizSchema } from '../../src/domain/quiz/schema.ts';
import { seriesSchema } from '../../src/domain/series/schema.ts';
import { topicSchema } from '../../src/domain/topic/schema.ts';

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
  oneOf?: Described[];
}

/** Returns the paths of the fields that have no description, at any depth. */
const undescribed = ({ properties = {}, items, oneOf = [] }: Described, path = ''): string[] => [
  ...Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${path}${name}`]),
    ...undescribed(field, `${path}${name}.`),
  ]),
  ...(items ? undescribed(items, path) : []),
  ...oneOf.flatMap((kind) => undescribed(kind, path)),
];

const fieldsOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as Described;

describe('a schema of content', () => {
  it.each([
    ['an article', articleSchema],
    ['a workshop', workshopSchema],
    ['a self-check', quizSchema],
    ['a figure', figureSchema],
    ['a topic', topicSchema],
    ['a series', seriesSchema],
    ['the planner', plannerWordsSchema],
    ['the example plan', examplePlanSchema],
  ])('describes every field of %s to its writer', (_, schema) => {
    const fields = fieldsOf(schema);
    expect(fields.properties ?? fields.oneOf).toBeDefined();
    expect(undescribed(fields)).toEqual([]);
  });
});
