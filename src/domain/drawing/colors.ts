import type { Drawing } from './schema.ts';

type Tone = 'ground' | Drawing['shapes'][number]['tone'];

/** On a coloured ground every tone but the ground's is the same. */
const onColor = { mark: 'paper', yes: 'accent-light', no: 'alarm-light', quiet: 'ink-soft' };

/**
 * The colours of the palette that a ground and its tones have on a card. A page has the tokens --color-ground… of
 * styles/tokens.css, which are the same in light.
 */
export const drawingColors: Record<Drawing['ground'], Record<Tone, string>> = {
  paper: { ground: 'line', mark: 'ink', yes: 'accent', no: 'alarm', quiet: 'paper' },
  yes: { ground: 'accent', ...onColor },
  no: { ground: 'alarm', ...onColor },
  ink: { ground: 'ink', ...onColor },
};
