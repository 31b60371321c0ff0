import type { ComponentChildren } from 'preact';

/** A component in one of its states, as State.astro shows it. */
export const StateOf = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="design-state">
    <p class="eyebrow design-name">{name}</p>
    {children}
  </div>
);
