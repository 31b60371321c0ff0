/** One way to drive any engine, as a reader would: look, click, type, press a key. */

export interface Session {
  /** Goes to an address and resolves when the page has loaded. */
  open(address: string): Promise<void>;
  /** Calls `script` in the page with `argument`; both the argument and the result are JSON. */
  evaluate<Result, Argument = undefined>(
    script: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** Scrolls to the first element that `selector` finds and clicks it. @throws when it can't be clicked */
  click(selector: string): Promise<void>;
  /** Types into the first element that `selector` finds. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses the option with this value in the first list that `selector` finds. */
  choose(selector: string, value: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: Key): Promise<void>;
  /** The window as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space' | '/';

export interface Engine {
  /** As the report of a run says it. */
  name: string;
  /** The debian packages that bring it, for whoever lacks it. */
  packages: string[];
  /** Opens a window of 1000 by 800 CSS pixels or so, with nothing stored. Undefined when this machine lacks the engine. */
  find: () => Promise<(() => Promise<Session>) | undefined>;
}
