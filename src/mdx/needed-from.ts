/** Returns what a component of a text shows. @throws where the publication lacks the file that it comes from */
export function neededFrom<T>(file: string, value: T | undefined): T {
  if (value === undefined)
    throw new Error(
      `${file}: it is missing, and a text has a component that shows it. Add the file, or delete the component.`,
    );
  return value;
}
