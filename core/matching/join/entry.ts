import type { Day } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import type { SkillRank } from '../../value/skill-level';
import { writtenName, type Simplified, type WrittenName } from './names';
import { compactId, WrittenId } from './written-id';

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

type NameOf = (name: string) => WrittenName;

/** A person made ready to be compared. */
export class Person {
  readonly id: WrittenId;

  constructor(
    private readonly listed: ListedPerson,
    private readonly nameOf: NameOf,
  ) {
    this.id = new WrittenId(listed.id);
  }

  /** Worked out when it is asked for: most people are known by their IDs. */
  get name(): WrittenName {
    return this.nameOf(this.listed.name);
  }
}

/** What clerks write where there is no certificate number: “无”, “待发”, a dash. */
const NO_NUMBER = /^([^1-9]*[\u4e00-\u9fff][^1-9]*|none|n\/a|[-—–/\\0]+)?$/;

/** What no stand-in for a number holds. */
const FIGURE = /[1-9]/;

function numberOf(certificate: string): string {
  const number = lookupKey(certificate);
  return NO_NUMBER.test(number) ? '' : number;
}

/** A row made ready to be compared; what is made of its cells, when it is asked for: most rows of a case hold the same. */
export class Entry {
  private ofHolder: Person | null = null;
  private ofMentor: Person | null = null;
  private number: string | null = null;

  constructor(
    readonly listed: ListedCase,
    private readonly nameOf: NameOf,
  ) {}

  get holder(): Person {
    this.ofHolder ??= new Person(this.listed.holder, this.nameOf);
    return this.ofHolder;
  }

  /** Null where the list has none. */
  get mentor(): Person | null {
    this.ofMentor ??= this.listed.mentor && new Person(this.listed.mentor, this.nameOf);
    return this.ofMentor;
  }

  /** The certificate number, lower-case, without any blanks and full-width forms; empty where there is none. */
  get certificateKey(): string {
    this.number ??= numberOf(this.listed.certificate);
    return this.number;
  }

  /** Whether it has a certificate number; of most numbers a figure tells it. */
  get hasNumber(): boolean {
    return FIGURE.test(this.listed.certificate) || this.certificateKey !== '';
  }

  /** The same whenever a row says the same: under it decisions are kept. */
  get key(): string {
    const { holder, mentor, level } = this.listed;
    return `${this.keyOf(holder)}|${mentor ? this.keyOf(mentor) : ''}|${this.certificateKey}|${level ?? ''}`;
  }

  private keyOf({ id, name }: ListedPerson): string {
    return compactId(id) || this.nameOf(name).key;
  }
}

/** Makes rows ready; names come again and again. */
export function entryMaker(simplified: Simplified): (listed: ListedCase) => Entry {
  const names = new Map<string, WrittenName>();
  const nameOf = (name: string): WrittenName => {
    const known = names.get(name);
    if (known) return known;
    const made = writtenName(name, simplified);
    names.set(name, made);
    return made;
  };
  return (listed) => new Entry(listed, nameOf);
}

/** The certificate number as it is written but for outer blanks and case. */
export const writtenCertificate = ({ listed }: Entry): string => listed.certificate.trim().toLowerCase();

/** All that is compared in a row: it puts entries in one order, however they came. */
export function orderOf(entry: Entry): string {
  const { holder, mentor, listed } = entry;
  const people = [holder, mentor].map((person) =>
    person ? `${person.name.written}|${person.id.written}${person.id.lostDigits ? '…' : ''}` : '',
  );
  return [entry.key, ...people, writtenCertificate(entry), listed.certifiedOn ?? ''].join('|');
}
