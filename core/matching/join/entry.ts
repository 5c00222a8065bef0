import type { Day } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import type { SkillRank } from '../../value/skill-level';
import { writtenName, type Simplified, type WrittenName } from './names';
import { WrittenId } from './written-id';

/** A person as a list holds it; a number where the cell holds one. */
export interface ListedPerson {
  readonly name: string;
  readonly id: string | number;
}

/** What a row says of itself, as far as rows of two lists are compared. */
export interface ListedCase {
  /** Row below the header, from 1. */
  readonly row: number;
  /** Whose certificate it is: the apprentice, or who was promoted. */
  readonly holder: ListedPerson;
  /** Null where the list has none. */
  readonly mentor: ListedPerson | null;
  readonly certificate: string;
  readonly level: SkillRank | null;
  readonly certifiedOn: Day | null;
}

/** A person made ready to be compared. */
export class Person {
  readonly id: WrittenId;

  constructor(
    private readonly listed: ListedPerson,
    private readonly nameOf: (name: string) => WrittenName,
  ) {
    this.id = new WrittenId(listed.id);
  }

  /** Worked out when it is asked for: most people are known by their IDs. */
  get name(): WrittenName {
    return this.nameOf(this.listed.name);
  }

  get key(): string {
    return this.id.compact || this.name.key;
  }
}

/** A row made ready to be compared. */
export interface Entry {
  readonly listed: ListedCase;
  readonly holder: Person;
  readonly mentor: Person | null;
  /** The certificate number, lower-case and without outer blanks. */
  readonly certificate: string;
  /** The same without any blanks and full-width forms; empty where there is none. */
  readonly certificateKey: string;
}

/** What clerks write where there is no certificate number. */
const NO_NUMBER = /^(无|暂无|没有|不详|none|n\/a|[-—–/\\0]+)?$/;

/** Makes rows ready; names come again and again. */
export function entryMaker(simplified: Simplified): (listed: ListedCase) => Entry {
  const names = new Map<string, WrittenName>();
  const nameOf = (name: string): WrittenName => {
    const known = names.get(name) ?? writtenName(name, simplified);
    names.set(name, known);
    return known;
  };
  return (listed) => {
    const number = lookupKey(listed.certificate);
    return {
      listed,
      holder: new Person(listed.holder, nameOf),
      mentor: listed.mentor && new Person(listed.mentor, nameOf),
      certificate: listed.certificate.trim().toLowerCase(),
      certificateKey: NO_NUMBER.test(number) ? '' : number,
    };
  };
}

/** The same whenever a row says the same: under it decisions are kept. */
export const entryKey = ({ holder, mentor, certificateKey, listed }: Entry): string =>
  `${holder.key}|${mentor?.key ?? ''}|${certificateKey}|${listed.level ?? ''}`;

/** All that is compared in a row: it puts entries in one order, however they came. */
export function orderOf(entry: Entry): string {
  const { holder, mentor, certificate, listed } = entry;
  const people = [holder, mentor].map((person) => (person ? `${person.name.written}|${person.id.written}` : ''));
  return [entryKey(entry), ...people, certificate, listed.certifiedOn ?? ''].join('|');
}
