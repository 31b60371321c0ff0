/** The condition of an outcome: every field that is given must hold. `schema.ts` describes each. */
export interface Condition {
  all?: string[] | undefined;
  any?: string[] | undefined;
  none?: string[] | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

/** The part of a quiz that its outcome depends on. A page hands no more than this to its browser. */
export interface Rules<O extends { id: string; when: Condition } = { id: string; when: Condition }> {
  signs: readonly { id: string }[];
  outcomes: readonly O[];
}
