import type { Drawing } from './schema.ts';

type Tone = 'ground' | Drawing['shapes'][number]['tone'];

/** On a coloured ground every tone but the ground's is the same. */
const onColor = { mark: 'paper', yes: 'accent-light', no: 'alarm-light', quiet: 'ink-soft' };

/**
 * The colours of the palette that a ground and its tones have on a card. On a page the tokens of styles/tokens.css are the
 * same in light: a ground is a class there, which gives them other values.
 */
export const drawingColors: Record<Drawing['ground'], Record<Tone, string>> = {
  paper: { ground: 'line', mark: 'ink', yes: 'accent', no: 'alarm', quiet: 'ink-soft' },
  yes: { ground: 'accent', ...onColor },
  no: { ground: 'alarm', ...onColor },
  ink: { ground: 'ink', ...onColor },
};
