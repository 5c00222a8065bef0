import { describe, expect, it } from 'vitest';
import { FUNCTIONS, PAYOUTS } from '../../../addin/functions';
import { formulaOf } from '../../../addin/taskpane/calculate/formula';
import { readForm, type Entries } from '../../../addin/taskpane/calculate/form';
import { explain } from '../../../addin/taskpane/explain/explained';
import { callsIn } from '../../../addin/taskpane/explain/formula';

const payout = (name: string) => PAYOUTS.find((declared) => declared.name === name)!;
const formula = (name: string, entries: Entries) => formulaOf(payout(name), entries);

describe('The formula of a form', () => {
  it('writes numbers bare and words in quotes', () => {
    expect(formula('SUBSIDY_INTERNAL', { headcount: '1,250' })).toBe('=SUBSIDY_INTERNAL(1250)');
    expect(formula('RD_GRANT', { recognition: '区', count: '2' })).toBe('=RD_GRANT("区",2)');
  });

  it('leaves blank arguments at the end out and keeps the place of those before', () => {
    expect(formula('RD_GRANT', { recognition: '市', count: '', date: '' })).toBe('=RD_GRANT("市")');
    expect(formula('RD_GRANT', { recognition: '市', date: '2026-10-01' })).toBe('=RD_GRANT("市",,"2026-10-01")');
  });

  it('doubles quotes, so that nothing typed can end the text', () => {
    expect(formula('RD_GRANT', { recognition: '市")&A1&("' })).toBe('=RD_GRANT("市"")&A1&(""")');
  });

  it('comes to the sum of the form when it is read back', () => {
    const filled: readonly (readonly [string, Entries])[] = [
      ['SUBSIDY_OUTSOURCED', { category: '职业技能', fee: '2300', standard: '2000' }],
      ['APPRENTICE_FEE', { fee: '3000.55', standard: '2500', cityPaid: '1000' }],
      ['INNOVATION_STUDIO_GRANT', { cityStandard: '20000', alreadyFunded: '否' }],
      ['SJ_STUDIO_INSTALMENT', { tier: '区', stage: '第二期', matching: '50000', midterm: '合格' }],
    ];
    for (const [name, entries] of filled) {
      const [call] = callsIn(formula(name, entries), 'Sheet1');
      const outcome = explain(call!, new Map()).outcome(0, 0);
      expect(outcome).toEqual({ kind: 'payout', payout: readForm(payout(name), entries).payout });
    }
  });

  it('offers only words that the cell reads too, whatever the language of the pane', () => {
    for (const { args } of FUNCTIONS) {
      for (const [, { words = [], read }] of args) {
        for (const word of words) expect(() => read(word['zh-CN'])).not.toThrow();
      }
    }
  });
});
