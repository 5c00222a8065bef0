import { halfWidth, type ListedPerson, type Matching } from 'training-subsidy-core';

/** An ID as it stands in the key of a row. */
const idOf = ({ id }: ListedPerson): string => halfWidth(String(id)).replace(/\s+/g, '').toUpperCase();

/** The people whom the key of a row names by their IDs; rows that were parted are known by their keys alone. */
export function peopleOfKeys({ cases, confirmedOnly }: Matching): (key: string) => string {
  const names = new Map<string, string>();
  const all = [
    ...cases.flatMap(({ bureau, union }) => [bureau?.listed, union?.listed]),
    ...confirmedOnly.map(({ listed }) => listed),
  ];
  for (const listed of all) {
    for (const person of [listed?.holder, listed?.mentor]) if (person) names.set(idOf(person), person.name);
  }
  return (key) => {
    const [holder = '', mentor = ''] = key.split('|');
    return [holder, mentor]
      .flatMap((id) => names.get(id.toUpperCase()) ?? (/\d{6}/.test(id) ? [] : id))
      .filter(Boolean)
      .join(' · ');
  };
}
