const LONGEST_NAME = 31;

/** The wished name, then `name (2)`, `name (3)` …, none longer than Excel takes. */
export function nameAt(wished: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  return wished.slice(0, LONGEST_NAME - suffix.length) + suffix;
}

/** Which of those a name is, from 1; null where it is none. */
export function numberOfName(name: string, wished: string): number | null {
  const number = name === wished ? 1 : Number(/ \((\d+)\)$/.exec(name)?.[1] ?? 0);
  return nameAt(wished, number) === name ? number : null;
}
