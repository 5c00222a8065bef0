import {
  ambiguities,
  ambiguitiesOf,
  clauses,
  clausesOf,
  commonRules,
  FIGURES,
  OPEN_STANDARDS,
  type Ambiguity,
  type Clause,
  type Text,
} from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

const HAN = /\p{Script=Han}/u;
const idsOf = (items: readonly { id: string }[]) => items.map((item) => item.id);
const clauseIds = new Set<string>(idsOf(clauses));
const ambiguityIds = new Set<string>(idsOf(ambiguities));

/** Chinese in the one, words and no Chinese in the other. */
const isInBothLanguages = ({ 'zh-CN': zh, 'en-US': en }: Text) => HAN.test(zh) && /[a-z]{2}/.test(en) && !HAN.test(en);

/** The numbers that a sentence names: 600, 5000, 12 万, 1,600, 80%. */
function numbersIn(sentence: string): number[] {
  const found = sentence.replaceAll(',', '').matchAll(/(\d+(?:\.\d+)?) ?(万|%)?/g);
  return [...found].map(([, digits, scale]) => Number(digits) * (scale === '万' ? 10_000 : scale === '%' ? 0.01 : 1));
}

describe('the clauses of the two documents', () => {
  it('are each listed once', () => {
    expect(clauseIds.size).toBe(clauses.length);
  });

  it('stand in document order, Minhang before Songjiang', () => {
    const ids = idsOf(clauses);
    expect(ids[0]).toBe('MH-0');
    expect(ids.at(-1)).toBe('SJ-9-3');
    expect(ids.indexOf('MH-4.7b')).toBe(ids.indexOf('MH-A1-1.1a') - 1);
    expect(ids.indexOf('MH-A9-4')).toBe(ids.indexOf('SJ-0') - 1);
  });

  it.each([
    ['MH-1', 6],
    ['MH-2', 69],
    ['MH-3', 4],
    ['MH-4', 9],
    ['MH-A1', 40],
    ['MH-A2', 28],
    ['MH-A3', 26],
    ['MH-A4a', 20],
    ['MH-A4b', 7],
    ['MH-A5', 19],
    ['MH-A6', 6],
    ['MH-A7', 7],
    ['MH-A8', 26],
    ['MH-A9', 18],
    ['SJ', 38],
  ])('of part %s number %i', (part, count) => {
    expect(clausesOf(part)).toHaveLength(count);
  });

  it('are summed up in both languages', () => {
    expect(idsOf(clauses.filter(({ summary }) => !isInBothLanguages(summary)))).toEqual([]);
  });

  it('are summed up in whole sentences', () => {
    const whole = ({ summary }: Clause) => summary['zh-CN'].endsWith('。') && summary['en-US'].endsWith('.');
    expect(idsOf(clauses.filter((clause) => !whole(clause)))).toEqual([]);
  });

  it('are summed up in a line or two', () => {
    const brief = ({ summary }: Clause) => summary['zh-CN'].length <= 80 && summary['en-US'].length <= 240;
    expect(idsOf(clauses.filter((clause) => !brief(clause)))).toEqual([]);
  });
});

describe('the figures of the calculation', () => {
  it('rest on clauses that exist', () => {
    const cited: readonly string[] = Object.values({ ...FIGURES, ...OPEN_STANDARDS }).flatMap(({ clauses: ids }) => [
      ...ids,
    ]);
    expect(cited.filter((id) => !clauseIds.has(id))).toEqual([]);
  });

  it.each(Object.entries(FIGURES))('stand in the clause that %s cites first', (_key, figure) => {
    const [clause] = clausesOf(figure.clauses[0]);
    const value = Number(figure.versions.at(-1)?.value);
    expect(numbersIn(clause?.summary['zh-CN'] ?? '')).toContain(value);
    expect(numbersIn(clause?.summary['en-US'] ?? '')).toContain(value);
  });
});

describe('looking a clause up', () => {
  it('finds the one clause of an exact id', () => {
    expect(idsOf(clausesOf('MH-A5-5'))).toEqual(['MH-A5-5']);
  });

  it('keeps a clause apart from the one whose id goes on from it', () => {
    expect(idsOf(clausesOf('MH-2.1.4(2)①a'))).toEqual(['MH-2.1.4(2)①a']);
    expect(idsOf(clausesOf('MH-2.1.4(2)①a′'))).toEqual(['MH-2.1.4(2)①a′']);
    expect(idsOf(clausesOf('SJ-6-1'))).toEqual(['SJ-6-1']);
  });

  it('gives the clauses below a heading in order', () => {
    expect(idsOf(clausesOf('MH-2.1.4(1)'))).toEqual(['MH-2.1.4(1)a', 'MH-2.1.4(1)b']);
    expect(idsOf(clausesOf('MH-2.3.3(3)'))).toEqual(['MH-2.3.3(3)a', 'MH-2.3.3(3)b', 'MH-2.3.3(3)c']);
    expect(idsOf(clausesOf('MH-A7-1'))).toEqual(['MH-A7-1.1', 'MH-A7-1.2']);
  });

  it('takes both operating rules of attachment 4 under its number', () => {
    expect(clausesOf('MH-A4')).toEqual([...clausesOf('MH-A4a'), ...clausesOf('MH-A4b')]);
  });

  it('never splits a number, a bracket or a word', () => {
    expect(clausesOf('MH-2.3.3(1')).toEqual([]);
    expect(clausesOf('MH-A')).toEqual([]);
    expect(clausesOf('MH-2.1.4(2)①-l')).toEqual([]);
  });

  it.each(['', 'MH-9', 'MH-2.3.3(13)', 'XX-1', 'mh-4.2b'])('finds nothing for the unknown id "%s"', (id) => {
    expect(clausesOf(id)).toEqual([]);
  });
});

describe('the register of ambiguities', () => {
  it('runs from AMB-01 to AMB-66 and from AMB-S1 to AMB-S12', () => {
    const minhang = Array.from({ length: 66 }, (_, index) => `AMB-${String(index + 1).padStart(2, '0')}`);
    const songjiang = Array.from({ length: 12 }, (_, index) => `AMB-S${String(index + 1)}`);
    expect(idsOf(ambiguities)).toEqual([...minhang, ...songjiang]);
  });

  it('names only clauses that exist, each once in an entry', () => {
    for (const { id, clauses: concerned } of ambiguities) {
      expect(concerned, id).not.toHaveLength(0);
      expect(
        concerned.filter((clause, index) => !clauseIds.has(clause) || concerned.indexOf(clause) !== index),
        id,
      ).toEqual([]);
    }
  });

  it('gives question, readings and our reading in both languages', () => {
    const written = ({ question, readings, ours }: Ambiguity) => [question, readings, ours].every(isInBothLanguages);
    expect(idsOf(ambiguities.filter((ambiguity) => !written(ambiguity)))).toEqual([]);
  });

  it('tells question, readings and our reading apart', () => {
    const repeats = ({ question, readings, ours }: Ambiguity) =>
      new Set([question, readings, ours].map((written) => written['zh-CN'])).size < 3;
    expect(idsOf(ambiguities.filter(repeats))).toEqual([]);
  });
});

describe('the ambiguities of a clause', () => {
  it('are those that name it, in register order', () => {
    expect(idsOf(ambiguitiesOf('MH-4.2b'))).toEqual(['AMB-04', 'AMB-05', 'AMB-15']);
    expect(idsOf(ambiguitiesOf('MH-A4a-4d'))).toEqual(['AMB-48']);
  });

  it('are gathered for a heading from every clause below it, each once', () => {
    expect(idsOf(ambiguitiesOf('MH-A1-2.1'))).toEqual(['AMB-24', 'AMB-25']);
    expect(idsOf(ambiguitiesOf('SJ-9'))).toEqual(['AMB-S3', 'AMB-S5', 'AMB-S6', 'AMB-S7', 'AMB-S10', 'AMB-S12']);
  });

  it('are none where the clause is clear or unknown', () => {
    expect(ambiguitiesOf('MH-4.1')).toEqual([]);
    expect(ambiguitiesOf('MH-9')).toEqual([]);
  });
});

describe('the common rules', () => {
  it('run from D1 to D12', () => {
    expect(idsOf(commonRules)).toEqual(Array.from({ length: 12 }, (_, index) => `D${String(index + 1)}`));
  });

  it('are written in both languages', () => {
    expect(idsOf(commonRules.filter(({ title, rule }) => ![title, rule].every(isInBothLanguages)))).toEqual([]);
    expect(idsOf(commonRules.filter(({ basis }) => HAN.test(basis['en-US'])))).toEqual([]);
  });

  it('rest on clauses and ambiguities that exist', () => {
    const cited = commonRules.flatMap(
      ({ basis }) => basis['en-US'].match(/\b(?:AMB|MH|SJ)-\d[\d.-]*(?:\(\d+\))?\w*/g) ?? [],
    );
    expect(cited).toContain('MH-2.1.4(1)b');
    expect(cited.filter((id) => !clauseIds.has(id) && !ambiguityIds.has(id))).toEqual([]);
  });
});
