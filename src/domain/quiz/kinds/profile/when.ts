import type { Bounds, Combined } from '../../when.ts';

/** A writer's condition: every field that is given must hold. `schema.ts` describes each. */
export interface When extends Combined<When>, Bounds {
  weakest?: string[] | undefined;
  strongest?: string[] | undefined;
  points?: Record<string, Bounds> | undefined;
  percent?: Record<string, Bounds> | undefined;
  bands?: Record<string, string[]> | undefined;
  nearest?: string[] | undefined;
}
