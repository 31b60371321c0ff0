/** The condition of an outcome: every field that is given must hold. `schema.ts` describes each. */
export interface Condition {
  atLeast?: number | undefined;
  atMost?: number | undefined;
  weakest?: string[] | undefined;
}

/** The part of a quiz that its outcome depends on. A page hands no more than this to its browser. */
export interface Rules<O extends { id: string; when: Condition } = { id: string; when: Condition }> {
  /** The answers to every statement, least first: the first is worth 0 points, the next 1, and so on. */
  points: readonly string[];
  dimensions: readonly { id: string }[];
  statements: readonly { id: string; dimension: string }[];
  outcomes: readonly O[];
}
