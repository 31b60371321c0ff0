interface Published {
  published: { day: string };
}

/** Returns the years in which something was published, the newest first, with what was, in the given order. */
export function byYear<Item extends Published>(items: readonly Item[]): { year: number; items: Item[] }[] {
  const years = new Map<number, Item[]>();
  for (const item of items) {
    const year = Number(item.published.day.slice(0, 4));
    const others = years.get(year);
    if (others) others.push(item);
    else years.set(year, [item]);
  }
  return [...years].map(([year, items]) => ({ year, items })).sort((a, b) => b.year - a.year);
}
