import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  class?: string;
  type: 'checkbox' | 'radio';
  name?: string;
  value: string | number;
  children: ComponentChildren;
}

/** An answer to choose: a box or a button with its words, all of which can be tapped. The browser keeps it checked. */
export const Choice = ({ class: look, children, ...control }: ChoiceProps) => (
  <label class={look}>
    <input {...control} />
    <span>{children}</span>
  </label>
);
