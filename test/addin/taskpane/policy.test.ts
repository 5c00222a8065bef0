import { describe, expect, it } from 'vitest';
import { ambiguities, clauses, commonRules, FIGURES, OPEN_STANDARDS } from 'training-subsidy-core';
import { PAYOUTS } from '../../../addin/functions';
import { ENTRIES, entriesFor, filterFor, NO_FILTER } from '../../../addin/taskpane/policy/entries';
import { partsWithIds } from '../../../addin/taskpane/shared/policy-ids';

const ids = (query: string) => entriesFor({ ...NO_FILTER, query }).map(({ id }) => id);

describe('The page 政策', () => {
  it('lists every figure, open standard, clause, ambiguity and common rule once', () => {
    const listed = ENTRIES.map(({ id }) => id);
    const all = [FIGURES, OPEN_STANDARDS].flatMap((table) => Object.keys(table));
    const texts = [...clauses, ...ambiguities, ...commonRules].map(({ id }) => id);
    expect([...listed].sort()).toEqual([...all, ...texts].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.each([
    ['AMB-12', 'AMB-12'],
    ['amb-s3', 'AMB-S3'],
    ['MH-2.1.4(2)①b', 'MH-2.1.4(2)①b'],
    ['内训 600', 'MH_INTERNAL'],
    ['flat sum 600', 'MH_INTERNAL'],
    ['首席技师 市人社局', 'P04'],
    ['民法典', 'D1'],
  ])('finds by %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('narrows by kind, document and department together', () => {
    const songjiang = entriesFor({ ...NO_FILTER, document: 'SJ', kind: 'figure' });
    expect(songjiang.map(({ id }) => id)).toEqual([
      'SJ_STUDIO',
      'SJ_STUDIO_CITY',
      'SJ_MATCHING_MIN',
      'SJ_INSTALMENT_RATE',
    ]);
    const education = entriesFor({ ...NO_FILTER, department: 'education', kind: 'figure' }).map(({ id }) => id);
    expect(education).toContain('MH_CAP_LANGUAGE');
    expect(education).not.toContain('MH_CAP_POST');
  });

  it('opens an entry by its id, and searches for an id that only heads others', () => {
    expect(filterFor('MH-2.1.4(1)a')).toEqual(NO_FILTER);
    expect(filterFor('MH-2.1.4')).toEqual({ ...NO_FILTER, query: 'MH-2.1.4' });
  });
});

describe('Ids in texts', () => {
  const idsIn = (words: string) =>
    partsWithIds(words)
      .filter(({ isId }) => isId)
      .map(({ words: id }) => id);

  it('are found between Chinese and English punctuation', () => {
    expect(idsIn('以通知为准（AMB-65）')).toEqual(['AMB-65']);
    expect(idsIn('by district documents (MH-A4a-5a)')).toEqual(['MH-A4a-5a']);
    expect(idsIn('见 MH-2.1.4(2)①c、SJ-9-1；D1、D12')).toEqual(['MH-2.1.4(2)①c', 'SJ-9-1', 'D1', 'D12']);
  });

  it('leave every text whole', () => {
    const words = '按 MH-4.7a 与 GB 32100，D13 不算，AMB-S3 算。';
    expect(partsWithIds(words).map((part) => part.words)).toContain('AMB-S3');
    expect(
      partsWithIds(words)
        .map((part) => part.words)
        .join(''),
    ).toBe(words);
  });

  it('are recognised in full, whichever clause or ambiguity it is', () => {
    for (const { id } of [...clauses, ...ambiguities])
      expect(partsWithIds(`（${id}）`)[1]).toEqual({ words: id, isId: true });
  });

  it('all lead to an entry wherever a programme names one', () => {
    const known = new Set(ENTRIES.map(({ id }) => id as string));
    for (const { programme } of PAYOUTS) {
      const texts = [programme.deadline, ...programme.materials].flatMap((pair) => Object.values(pair));
      for (const id of [...programme.clauses, ...texts.flatMap(idsIn)]) {
        expect(known.has(id) || ids(id).length > 0, id).toBe(true);
      }
    }
  });
});
