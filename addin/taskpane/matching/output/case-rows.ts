import {
  DEPARTMENTS,
  PARTIES,
  SKILL_LEVELS,
  slipSentence,
  text,
  TIERS,
  toIso,
  type CaseSide,
  type ConfirmedOnly,
  type ListedCase,
  type MatchedCase,
  type Text,
} from 'training-subsidy-core';
import type { RowPlace, TakenList } from '../../lists/source-table';
import { differingFields, FIELD_TITLES, type CaseField } from '../result/differing-fields';
import { TEXTS } from '../texts';
import { maskCertificate, maskId, maskWords } from './mask';
import { BETWEEN, type Say } from './sheet-parts';

/** Whence the rows of the lists come. */
export interface ListPlaces {
  readonly bureau: TakenList | undefined;
  readonly unionMentors: TakenList | undefined;
  readonly promotions: TakenList | undefined;
  readonly confirmations: TakenList | undefined;
}

export interface ResultSheetsOptions {
  readonly say: Say;
  /** Whether IDs are hidden but for their first and last figures. */
  readonly masked: boolean;
  readonly places: ListPlaces;
  readonly behind: string;
}

/** A case as its row in a sheet tells it, in the user’s language and masked where that is asked for. */
export interface CaseRow {
  readonly kind: string;
  readonly bureau: ListedCase | null;
  readonly union: ListedCase | null;
  /** Yuan; null where a route has none. */
  readonly bureauSum: number | null;
  readonly unionSum: number | null;
  readonly outcome: string;
  readonly department: string;
  readonly payee: string;
  readonly payable: number;
  readonly held: number;
  readonly matchedBy: string;
  readonly differences: string;
  readonly remarks: string;
  readonly bureauPlace: string;
  readonly unionPlace: string;
  readonly confirmationPlace: string;
}

export const OUTCOME_WORDS: Readonly<Record<MatchedCase['outcome'], Text>> = {
  pay: text('发放', 'pay'),
  hold: text('待定', 'hold'),
  settled: text('已发放', 'paid already'),
  overpaid: text('多发', 'overpaid'),
  refused: text('不予', 'refused'),
};

export const KINDS = { mentor: TEXTS.mentor, promotion: TEXTS.promotion } as const;
/** A row of the federation’s list that nobody claims. */
export const LISTED_ONLY = text('市总名单', 'federation’s list');
export const NOBODY = text('—', '—');
const BLANK = text('（空）', '(blank)');
const CONFIRMED_SUM = text('市总确认金额 ', 'sum confirmed by the federation: ');

/** Makes the words of rows. */
export class CaseWriter {
  readonly #say: Say;
  readonly #masked: boolean;
  readonly #places: ListPlaces;

  constructor({ say, masked, places }: ResultSheetsOptions) {
    this.#say = say;
    this.#masked = masked;
    this.#places = places;
  }

  /** A cell of a list as it is written. */
  field(listed: ListedCase | null, field: CaseField): string {
    if (listed === null) return '';
    const { holder, mentor, certificate, level, certifiedOn } = listed;
    const hide = (words: string, mask: (words: string) => string) => (this.#masked ? mask(words) : words);
    switch (field) {
      case 'holder-name':
        return hide(holder.name, maskWords);
      case 'holder-id':
        return hide(String(holder.id), maskId);
      case 'mentor-name':
        return hide(mentor?.name ?? '', maskWords);
      case 'mentor-id':
        return hide(String(mentor?.id ?? ''), maskId);
      case 'certificate':
        return hide(certificate, maskCertificate);
      case 'level':
        return level === null ? '' : this.#say(SKILL_LEVELS[level]);
      case 'certified-on':
        return certifiedOn === null ? '' : toIso(certifiedOn);
    }
  }

  #sentences(words: readonly string[]): string {
    const all = words.filter(Boolean).join(this.#say(BETWEEN));
    return this.#masked ? maskWords(all) : all;
  }

  #confirmed = (amount: number | null): string => (amount === null ? '' : this.#say(CONFIRMED_SUM) + String(amount));

  #place(list: TakenList | undefined, at: { readonly row: number } | null): string {
    const place: RowPlace | null | undefined = at && list?.places[at.row - 1];
    if (!place) return '';
    const { book, sheet, row } = place;
    return [book, `${sheet}!${row + 1}`].filter(Boolean).join(' · ');
  }

  /** What differs, both values beside each other; by the kind of slip too, which masked IDs do not show. */
  #differences({ bureau, union, link, remarks }: MatchedCase): string {
    const say = this.#say;
    const slips = link?.slips ?? [];
    const fields = differingFields({ bureau, union }).map((field) => {
      const [here, there] = [bureau, union].map((side) => this.field(side?.listed ?? null, field) || say(BLANK));
      return `${say(FIELD_TITLES[field])}：${here} ｜ ${there}`;
    });
    const base = remarks.filter(({ code }) => code === 'BASE_DIFFERS').map(({ sentence }) => say(sentence));
    return [...fields, ...slips.map((slip) => say(slipSentence(slip))), ...base].join(say(BETWEEN));
  }

  #remarks({ bureau, union, remarks, readings, confirmation, steps }: MatchedCase): string {
    const say = this.#say;
    const findings = (side: CaseSide | null) => (side?.findings ?? []).map(({ sentence }) => say(sentence));
    const sum = (value: number | null) => (value === null ? say(TEXTS.unknown) : String(value));
    return this.#sentences([
      ...remarks.map(({ sentence }) => say(sentence)),
      ...findings(bureau),
      ...findings(union),
      this.#confirmed(confirmation?.amount ?? null),
      ...readings.map((one) => {
        const sums = `${say(TEXTS.bureau)} ${sum(one.bureau)}，${say(TEXTS.union)} ${sum(one.union)}`;
        return `${say(one.label)}：${sums}`;
      }),
      steps.map(({ formula }) => formula).join(' → '),
    ]);
  }

  of(one: MatchedCase): CaseRow {
    const say = this.#say;
    const { bureau, union, confirmation, link, department, payee } = one;
    const pair = link ?? confirmation;
    const { unionMentors, promotions } = this.#places;
    return {
      kind: say(KINDS[one.kind]),
      bureau: bureau?.listed ?? null,
      union: union?.listed ?? null,
      bureauSum: bureau?.sum ?? null,
      unionSum: union?.sum ?? null,
      outcome: say(OUTCOME_WORDS[one.outcome]),
      department: say(department ? DEPARTMENTS[department] : NOBODY),
      payee: say(payee ? PARTIES[payee] : NOBODY),
      payable: one.payable,
      held: one.held,
      matchedBy: pair ? `${say(TIERS[pair.tier].title)}：${say(TIERS[pair.tier].reason)}` : '',
      differences: this.#differences(one),
      remarks: this.#remarks(one),
      bureauPlace: this.#place(this.#places.bureau, bureau),
      unionPlace: this.#place(one.kind === 'mentor' ? unionMentors : promotions, union),
      confirmationPlace: this.#place(this.#places.confirmations, confirmation),
    };
  }

  /** Nobody claims it, so nobody pays it. */
  ofConfirmed({ listed, amount, reason, row }: ConfirmedOnly): CaseRow {
    const say = this.#say;
    return {
      kind: say(LISTED_ONLY),
      bureau: null,
      union: listed,
      bureauSum: null,
      unionSum: null,
      outcome: say(TEXTS.notListed),
      department: say(NOBODY),
      payee: say(NOBODY),
      payable: 0,
      held: 0,
      matchedBy: '',
      differences: '',
      remarks: this.#sentences([say(reason.sentence), this.#confirmed(amount)]),
      bureauPlace: '',
      unionPlace: '',
      confirmationPlace: this.#place(this.#places.confirmations, { row }),
    };
  }
}
