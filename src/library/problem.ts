/** A fault in a file of the publication: where it is, and a message with the fault and its remedy. */
export interface ContentProblem {
  /** Path from the root. */
  file: string;
  /** Both count from 1. */
  line?: number;
  column?: number;
  /** "outcomes.0.when". */
  field?: string;
  message: string;
}

/** Returns a fault as a writer reads it, wherever it is shown: "src/content/topics.yaml:3:7: name: Write a text here, …". */
export const sentenceOf = ({ file, line, column, field, message }: ContentProblem): string =>
  `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${field ? `${field}: ` : ''}${message}`;

/** Faults that stop whatever read the content, one a line. */
export class ContentError extends Error {
  override name = 'ContentError';
  /** A writer has no use for it. */
  override stack = '';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(problems.map(sentenceOf).join('\n'));
    this.problems = problems;
  }
}

/** Returns the result of reading content, or its faults. An error of another kind is a fault of ours and goes on. */
export function attempt<Result>(read: () => Result): { result: Result } | { problems: readonly ContentProblem[] } {
  try {
    return { result: read() };
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems };
    throw error;
  }
}
