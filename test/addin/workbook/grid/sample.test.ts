import { isCreditCode, readResidentId } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';
import {
  people,
  planted,
  plantedPairs,
  plantedPromotions,
  sampleWorkbook,
  trainingRows,
} from '../../../../addin/workbook/sample';
import { enterprises } from '../../../../addin/workbook/sample/people';
import { lineOf } from '../../../../addin/workbook/sample/training';

const findings = planted.map(({ finding }) => finding);
const rowPlantedFor = (finding: string) => planted.find((each) => each.finding === finding)?.row;

describe('the sample', () => {
  it('is the same each time', () => {
    expect(sampleWorkbook()).toEqual(sampleWorkbook());
  });

  it('has five sheets, to try, check and budget with', () => {
    const { sheetOrder, sheets } = sampleWorkbook();
    expect(sheetOrder.map((id) => sheets[id]?.name)).toEqual(['开始', '培训花名册', '师徒带教', '晋升', '预算']);
  });

  it('has sixty people of distinct names and IDs, who say that they do not exist', () => {
    expect(people.length).toBe(60);
    expect(new Set(people.map(({ name }) => name)).size).toBe(60);
    expect(new Set(people.map(({ id }) => id)).size).toBe(60);
    expect(people.every(({ name }) => name.startsWith('样'))).toBe(true);
  });

  it('has IDs and codes that are well formed', () => {
    expect(people.filter(({ id }) => readResidentId(id).fault !== undefined)).toEqual([]);
    expect(Object.values(enterprises).filter(({ code }) => !isCreditCode(code))).toEqual([]);
  });

  it('has every roster mistake that one sheet can show', () => {
    expect(findings).toEqual(
      expect.arrayContaining([
        ...['OVER_3_A_YEAR', 'DUPLICATE', 'DUPLICATE_OTHER', 'LANGUAGE_YEAR', 'ID_INVALID', 'ID_AS_NUMBER', 'NO_FEE'],
        ...['NO_STANDARD', 'DATE_BEFORE', 'DATE_AFTER', 'BAD_VALUE', 'NOT_PASSED', 'REQUIRED', 'CAPPED'],
        ...['UNLISTED_CHEAP', 'INVOICE_DIFFERS', 'NAME_DIFFERS', 'DEGREE', 'DEGREE_FULLTIME', 'CENTRAL_PROFESSIONAL'],
        ...['UNDER_AGE', 'RETIRED'],
      ]),
    );
  });

  it('has the wrong check character where it says so, on the line it names', () => {
    const wrong = rowPlantedFor('ID_INVALID');
    expect(readResidentId(String(wrong?.id)).fault).toBe('CHECK_DIGIT');
    expect(trainingRows[lineOf('ID_INVALID') - 2]).toBe(wrong);
  });

  it('has an ID that lost its digits, as Excel loses them', () => {
    expect(rowPlantedFor('ID_AS_NUMBER')?.id).toBeTypeOf('number');
  });

  it('has odd spellings that are no mistakes', () => {
    const odd = planted.filter(({ what }) => /全角|空格/.test(what));
    expect(odd.map(({ row }) => readResidentId(String(row.id)).fault)).toEqual([undefined, undefined]);
    expect(odd.map(({ finding }) => finding)).toEqual([null, null]);
  });

  it('has mistakes among the pairs and the promotions, and some without any', () => {
    expect(plantedPairs.filter(({ finding }) => finding === null).length).toBeGreaterThan(2);
    expect(new Set(plantedPairs.map(({ finding }) => finding)).size).toBeGreaterThan(9);
    expect(plantedPromotions.filter(({ finding }) => finding === null).length).toBeGreaterThan(2);
    expect(new Set(plantedPromotions.map(({ finding }) => finding)).size).toBeGreaterThan(6);
  });
});
