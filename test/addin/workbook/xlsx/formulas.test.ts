import { describe, expect, it } from 'vitest';
import {
  fromFile,
  functionNames,
  hasVariables,
  refersElsewhere,
  toFile,
} from '../../../../addin/workbook/xlsx/formulas';

const ours = (name: string) => name === 'SUBSIDY_INTERNAL';

describe('formulas of a file', () => {
  it.each([
    ['_xlfn.IFS(A1>1,"多",TRUE,"少")', '=IFS(A1>1,"多",TRUE,"少")'],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9)', '=FILTER(A1:A9,B1:B9)'],
    ['_xldudf_SUBSIDY_INTERNAL(B4)', '=SUBSIDY_INTERNAL(B4)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
    ['SUM(A1:A3)', '=SUM(A1:A3)'],
  ])('lose their prefixes: %s', (inFile, shown) => {
    expect(fromFile(inFile)).toBe(shown);
  });

  it('keep what looks like a prefix inside a text', () => {
    expect(fromFile('CONCATENATE("_xlfn.","x")')).toBe('=CONCATENATE("_xlfn.","x")');
  });

  it('are known to look into another workbook', () => {
    expect(refersElsewhere('[1]Sheet1!A1+1')).toBe(true);
    expect(refersElsewhere('"[1]"&A1')).toBe(false);
    expect(refersElsewhere('表1[金额]')).toBe(false);
  });
});

describe('formulas for a file', () => {
  it.each([
    ['=IFS(A1>1,"IFS(",TRUE,"少")', '_xlfn.IFS(A1>1,"IFS(",TRUE,"少")'],
    ['=SORT(FILTER(A1:A9,B1:B9))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))'],
    ['=subsidy_internal(B4)*2', '_xldudf_SUBSIDY_INTERNAL(B4)*2'],
    ['=SUM(A1:A3)+STDEV.S(A1:A3)', 'SUM(A1:A3)+_xlfn.STDEV.S(A1:A3)'],
    ['=MYIFS(1)', 'MYIFS(1)'],
  ])('get the prefixes that Excel wants: %s', (shown, inFile) => {
    expect(toFile(shown, ours)).toBe(inFile);
  });

  it('name the functions they call', () => {
    expect(functionNames('=SUM(A1)+iferror(MY.F(1),"OTHER(2)")')).toEqual(['SUM', 'IFERROR', 'MY.F']);
  });

  it('with variables are known', () => {
    expect(hasVariables('=LET(x,1,x)')).toBe(true);
    expect(hasVariables('=OUTLET(1)')).toBe(false);
    expect(hasVariables('="LET("&A1')).toBe(false);
  });

  it.each(['=IFS(A1,1)', '=SUBSIDY_INTERNAL(B4)', '=XLOOKUP("a""b",A:A,B:B)', "='我的 表'!A1"])(
    'come back as they were: %s',
    (formula) => {
      expect(fromFile(toFile(formula, ours))).toBe(formula);
    },
  );
});
