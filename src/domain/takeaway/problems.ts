import type { TakeawayFields, WrittenPart } from './schema.ts';

interface Problem {
  field: (string | number)[];
  message: string;
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Returns what is wrong with a sheet whose fields are right by themselves, each with its remedy. */
export const takeawayProblems = ({ parts }: TakeawayFields): Problem[] =>
  parts.flatMap((part, index) => {
    const field = ['parts', index];
    const twice = parts.findIndex(({ id }) => id === part.id) < index;
    return [
      ...(twice
        ? [{ field: [...field, 'id'], message: `"${part.id}" is the id of a part above. Give this one its own.` }]
        : []),
      ...(part.kind === 'table' ? tableProblems(part, field) : []),
    ];
  });

function tableProblems(
  { columns, example }: Extract<WrittenPart, { kind: 'table' }>,
  field: (string | number)[],
): Problem[] {
  const written = columns.filter(({ product }) => !product);
  return [
    ...columns.flatMap(({ name, product, takes, total }, place): Problem[] => {
      const at = [...field, 'columns', place];
      const unknown = (product ?? []).filter(
        (factor) => !columns.some((one) => one.name === factor && one.takes === 'number' && !one.product),
      );
      return [
        ...(columns.findIndex((one) => one.name === name) < place
          ? [{ field: [...at, 'name'], message: `"${name}" is the name of a column before it. Give this one its own.` }]
          : []),
        ...unknown.map((factor) => ({
          field: [...at, 'product'],
          message: `"${factor}" is no column with "takes: number". Name two such columns.`,
        })),
        ...(total && takes !== 'number' && !product
          ? [{ field: [...at, 'total'], message: 'Only numbers add up: write "takes: number", or delete it.' }]
          : []),
      ];
    }),
    ...example.flatMap((cells, row): Problem[] => {
      const at = [...field, 'example', row];
      if (cells.length !== written.length)
        return [
          {
            field: at,
            message: `It has ${cells.length} cells, and ${written.length} columns are written into: ${written.map(({ name }) => `"${name}"`).join(', ')}. A text with a comma needs quotation marks around it.`,
          },
        ];
      return cells.flatMap((cell, place) => {
        const column = written[place];
        if (column?.takes === 'number' && typeof cell !== 'number')
          return [{ field: [...at, place], message: `"${column.name}" takes a number, without a sign or a comma.` }];
        if (column?.takes === 'date' && !day.test(String(cell)))
          return [{ field: [...at, place], message: `"${column.name}" takes a day of the calendar, as 2027-02-08.` }];
        return [];
      });
    }),
  ];
}
