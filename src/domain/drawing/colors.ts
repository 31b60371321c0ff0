import type { Drawing } from './schema.ts';

type Tone = 'ground' | Drawing['shapes'][number]['tone'];

/**
 * The colours of the palette that a ground and its tones have, in light and in dark. Cards are drawn in those of light;
 * components/drawing/drawing.css says the same to pages.
 */
export const drawingColors: Record<Drawing['ground'], Record<Tone, readonly [light: string, dark: string]>> = {
  paper: {
    ground: ['line', 'night-line'],
    mark: ['ink', 'chalk'],
    yes: ['accent', 'accent-light'],
    no: ['alarm', 'alarm-light'],
    quiet: ['paper', 'night'],
  },
  yes: {
    ground: ['accent', 'accent-night'],
    mark: ['paper', 'chalk'],
    yes: ['paper', 'accent-light'],
    no: ['alarm-light', 'alarm-light'],
    quiet: ['accent-light', 'accent'],
  },
  no: {
    ground: ['alarm', 'alarm'],
    mark: ['paper', 'chalk'],
    yes: ['paper', 'chalk'],
    no: ['alarm-light', 'alarm-light'],
    quiet: ['alarm-light', 'alarm-light'],
  },
  ink: {
    ground: ['ink', 'night-raised'],
    mark: ['paper', 'chalk'],
    yes: ['accent-light', 'accent-light'],
    no: ['alarm-light', 'alarm-light'],
    quiet: ['ink-soft', 'night-line'],
  },
};
