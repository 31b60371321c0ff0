/** A sheet as a text to paste: plain, or in Markdown. */
import { canSayYesInLine, total, upToInLine } from '#words/takeaway-sheet.ts';
import type { Notation } from './notation.ts';
import { ticked, writtenRows, type Part, type Row, type Values } from './sheet.ts';
import { cellsOf, totalsOf } from './sums.ts';

export interface Sheet {
  title: string;
  parts: readonly Part[];
}

export interface Writing {
  /** Nothing: the blank sheet, with its help and room to write. */
  values?: Values | undefined;
  notation: Notation;
}

type Format = 'text' | 'markdown';

const blank = (part: Part): Row[] => Array.from({ length: part.size }, () => part.columns.map(() => ''));

/** Returns a sheet as plain text. */
export const asText = (sheet: Sheet, writing: Writing): string => write(sheet, writing, 'text');

/** Returns a sheet as Markdown, with tables as GitHub and most editors take them. */
export const asMarkdown = (sheet: Sheet, writing: Writing): string => write(sheet, writing, 'markdown');

function write({ title, parts }: Sheet, { values, notation }: Writing, format: Format): string {
  const heading = (level: number, words: string) => (format === 'markdown' ? `${'#'.repeat(level)} ${words}` : words);
  const blocks = parts.map((part) => {
    const rows = values ? writtenRows(values, part) : blank(part);
    const body = rows.length > 0 ? bodyOf(part, rows, format, notation) : '–';
    return [heading(3, part.name), ...(values ? [] : [part.help]), body]
      .filter(Boolean)
      .join(format === 'text' ? '\n' : '\n\n');
  });
  return [heading(2, format === 'text' ? title.toUpperCase() : title), ...blocks].join('\n\n') + '\n';
}

function bodyOf(part: Part, rows: readonly Row[], format: Format, notation: Notation): string {
  const line = '______________________________';
  switch (part.kind) {
    case 'text':
      return rows.map(([cell]) => cell || line).join('\n');
    case 'list':
      return rows.map(([cell]) => `- ${cell || line}`).join('\n');
    case 'path':
      return rows.map((row, index) => `${index + 1}. ${personOf(row, format) || line}`).join('\n');
    case 'table': {
      const totals = totalsOf(part, rows, notation);
      const hasWords = rows.some((row) => row.some(Boolean));
      const all = [
        ...rows.map((row) => cellsOf(part, row, notation)),
        ...(totals && hasWords ? [[total, ...totals.slice(1)]] : []),
      ];
      return format === 'markdown'
        ? markdownTable(part, all)
        : all.map((cells) => textRow(part, cells) || line).join('\n');
    }
  }
}

/** Returns a person of a path in a line: "**Director**: decides (up to $50,000; first Monday) – can say yes". */
function personOf([who = '', does = '', limit = '', when = '', decides = '']: Row, format: Format): string {
  const name = who && format === 'markdown' ? `**${who}**` : who;
  const bounds = [limit && upToInLine(limit), when].filter(Boolean).join('; ');
  const words = [[name, does].filter(Boolean).join(': '), bounds && `(${bounds})`].filter(Boolean).join(' ');
  return decides === ticked ? canSayYesInLine(words) : words;
}

const textRow = ({ columns }: Part, cells: readonly string[]) =>
  cells.flatMap((cell, place) => (cell ? [place === 0 ? cell : `${columns[place]?.name}: ${cell}`] : [])).join('; ');

function markdownTable({ columns }: Part, rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  const rule = columns.map(({ takes, product }) => (product || takes === 'number' ? '---:' : '---'));
  return [row(columns.map(({ name }) => name)), row(rule), ...rows.map(row)].join('\n');
}
