/**
 * A function that works out its answer once for each object and remembers it for as long as that object lives. The
 * library is read once a build, so a card that many pages show is laid out once.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
