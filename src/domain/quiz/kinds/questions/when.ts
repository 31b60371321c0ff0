import type { Bounds, Combined } from '../../when.ts';

/** A writer's condition: every field that is given must hold. `schema.ts` describes each. */
export interface When extends Combined<When> {
  is?: Record<string, string | string[] | Bounds> | undefined;
  points?: Record<string, Bounds> | undefined;
  strongest?: string[] | undefined;
  weakest?: string[] | undefined;
}
