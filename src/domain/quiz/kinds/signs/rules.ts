/** When an outcome applies: every condition that is given must hold. `schema.ts` explains each to writers. */
export interface Condition {
  all?: string[] | undefined;
  any?: string[] | undefined;
  none?: string[] | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

/** The part of a quiz that decides. An island is handed no more than this. */
export interface Rules<O extends { id: string; when: Condition } = { id: string; when: Condition }> {
  signs: readonly { id: string }[];
  outcomes: readonly O[];
}
