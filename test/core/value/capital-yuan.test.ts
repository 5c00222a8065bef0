import fc from 'fast-check';
import { capitalYuan, Decimal } from 'training-subsidy-core';
import { describe, expect, it } from 'vitest';

const written = (amount: string) => capitalYuan(new Decimal(amount));

/** Reads capitals back, digit by digit, without the code under test. */
function readBack(capitals: string): string {
  const [yuan = '', rest = ''] = capitals.includes('元') ? capitals.split('元') : ['', capitals];
  const digit = (char: string) => '零壹贰叁肆伍陆柒捌玖'.indexOf(char);
  let [total, group, number] = [0n, 0n, 0n];
  for (const char of yuan) {
    const place = { 拾: 10n, 佰: 100n, 仟: 1000n }[char];
    if (place) [group, number] = [group + number * place, 0n];
    else if (char === '万') [total, group, number] = [total + (group + number) * 10_000n, 0n, 0n];
    else if (char === '亿') [total, group, number] = [(total + group + number) * 100_000_000n, 0n, 0n];
    else number = BigInt(digit(char));
  }
  const part = (unit: string) => {
    const at = rest.indexOf(unit);
    return at < 0 ? 0 : digit(rest[at - 1] ?? '');
  };
  return `${total + group + number}.${part('角')}${part('分')}`;
}

describe('A sum in capitals', () => {
  it.each([
    ['0', '零元整'],
    ['0.05', '伍分'],
    ['0.5', '伍角整'],
    ['600', '陆佰元整'],
    ['1010', '壹仟零壹拾元整'],
    ['1600.3', '壹仟陆佰元叁角整'],
    ['1200.05', '壹仟贰佰元零伍分'],
    ['10000', '壹万元整'],
    ['10001', '壹万零壹元整'],
    ['100500', '壹拾万零伍佰元整'],
    ['20304050.67', '贰仟零叁拾万肆仟零伍拾元陆角柒分'],
    ['100000000', '壹亿元整'],
    ['100000001', '壹亿零壹元整'],
    ['1200000000', '壹拾贰亿元整'],
  ])('%s yuan is %s', (amount, capitals) => {
    expect(written(amount)).toBe(capitals);
  });

  it('can be read back to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (fen) => {
        const amount = new Decimal(fen).dividedBy(100);
        expect(readBack(capitalYuan(amount))).toBe(amount.toFixed(2));
      }),
    );
  });

  it.each(['-1', '0.001', '10000000000000000'])('refuses %s', (amount) => {
    expect(() => written(amount)).toThrow(RangeError);
  });
});
