import { grouped } from '../grouped';
import type { Grant } from './project-lists';

/** Whether a unit may be the one of a group that is known under its name: a code tells units of one name apart. */
const mayBeOf = (group: readonly Grant[], code: string | null): boolean =>
  code === null || group.every(({ unit }) => unit?.code === null || unit?.code === code);

/** Grants of the same unit: by credit code where rows have one, else by name (D9). */
function byUnit(grants: readonly Grant[]): Grant[][] {
  const groups: Grant[][] = [];
  const [codes, names] = [new Map<string, Grant[]>(), new Map<string, Grant[]>()];
  for (const grant of grants) {
    const { unit } = grant;
    if (unit === null) continue;
    const named = names.get(unit.key);
    const known = codes.get(unit.code ?? '') ?? (named && mayBeOf(named, unit.code) ? named : undefined);
    const group = known ?? [];
    if (known === undefined) groups.push(group);
    group.push(grant);
    if (unit.code !== null) codes.set(unit.code, group);
    if (named === undefined) names.set(unit.key, group);
  }
  return groups;
}

/** The grants of each person and of each unit. */
export class Neighbours {
  readonly people: readonly Grant[][];
  readonly units: readonly Grant[][];
  private readonly near = new Map<Grant, Set<Grant>>();

  constructor(grants: readonly Grant[]) {
    const known = grants.filter(({ person }) => person !== null);
    this.people = [...grouped(known, ({ person }) => person?.id).values()];
    this.units = byUnit(grants);
    for (const group of [...this.people, ...this.units]) {
      for (const one of group) {
        const near = this.near.get(one) ?? new Set();
        for (const other of group) if (other !== one) near.add(other);
        this.near.set(one, near);
      }
    }
  }

  /** The other grants of the same person, then those of the same unit. */
  of(grant: Grant): Grant[] {
    return [...(this.near.get(grant) ?? [])];
  }
}
