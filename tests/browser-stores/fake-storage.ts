/** A browser's storage that takes as many characters as it has `room` for, and can be made larger. */
export class FakeStorage implements Storage {
  readonly #values = new Map<string, string>();
  room: number;

  constructor(room = Infinity) {
    this.room = room;
  }
  get length() {
    return this.#values.size;
  }
  key = (index: number) => [...this.#values.keys()][index] ?? null;
  getItem = (key: string) => this.#values.get(key) ?? null;
  removeItem = (key: string) => void this.#values.delete(key);
  clear = () => this.#values.clear();
  setItem(key: string, value: string) {
    const others = [...this.#values]
      .filter(([other]) => other !== key)
      .reduce((sum, [, { length }]) => sum + length, 0);
    if (others + value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.#values.set(key, value);
  }
}
