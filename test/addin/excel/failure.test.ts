import { describe, expect, it } from 'vitest';
import { toFailure } from '../../../addin/excel/failure';

describe('Errors of Excel in words', () => {
  it.each([
    ['AccessDenied', 'PROTECTED', '撤消工作表保护'],
    ['InvalidOperationInCellEditMode', 'EDITING', 'Esc'],
    ['InvalidArgument', 'REFUSED', '空白单元格'],
    ['ItemNotFound', 'NOT_FOUND', '重新选择'],
    ['ApiNotFound', 'TOO_OLD', '更新 Excel'],
    ['RequestAborted', 'BUSY', '再重试'],
  ])('%s is %s and says what to do', (code, known, advice) => {
    const failure = toFailure({ code, message: 'The operation failed.' });
    expect(failure.code).toBe(known);
    expect(failure.sentence['zh-CN']).toContain(advice);
    expect(failure.sentence['en-US']).not.toMatch(/\p{Script=Han}/u);
  });

  it('an unknown one is told with the words of Excel', () => {
    const failure = toFailure({ code: 'SomethingNew', message: 'Solar flare.' });
    expect(failure.code).toBe('UNKNOWN');
    expect(failure.sentence['zh-CN']).toContain('Solar flare.');
  });

  it('an error without a code, or no error at all, is still told', () => {
    expect(toFailure(new Error('x')).sentence['en-US']).toContain('x');
    expect(toFailure('y').sentence['en-US']).toContain('y');
  });
});
