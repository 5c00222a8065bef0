import { cleanCreditCode, isCreditCode } from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** The 31 characters of GB 32100 with their values, one by one as the standard's table gives them. */
const VALUES = new Map<string, bigint>(
  [
    ...'0123456789',
    ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'T', 'U', 'W', 'X', 'Y'],
  ].map((character, value) => [character, BigInt(value)]),
);

/** GB 32100 read a second time: the characters weighed with powers of three, and the check character, make nought modulo 31. */
const isSound = (code: string): boolean => {
  const weighed = [...code.slice(0, 17)].map((character, i) => VALUES.get(character)! * 3n ** BigInt(i));
  return (weighed.reduce((sum, value) => sum + value, 0n) + VALUES.get(code.charAt(17))!) % 31n === 0n;
};
const soundOf = (first17: string): string =>
  [...VALUES.keys()].map((last) => first17 + last).find((code) => isSound(code))!;

const character = fc.constantFrom(...VALUES.keys());
const characters = (length: number) => fc.array(character, { minLength: length, maxLength: length });
const first17 = fc
  .tuple(characters(2), fc.integer({ min: 0, max: 999_999 }), characters(9))
  .map(([kind, region, body]) => kind.join('') + String(region).padStart(6, '0') + body.join(''));

describe('a unified social credit code (GB 32100)', () => {
  it.each(['91350100M000100Y43', '91310112MA1GBCDE0F', '12100000400002268W', '91110000802100433B'])(
    '%s is judged as a plain second reading judges it',
    (code) => {
      expect(isCreditCode(code)).toBe(isSound(code));
    },
  );

  it('of the standard’s own example is sound, and its neighbour is not', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
  });

  it('is sound with one check character and with no other', () => {
    fc.assert(
      fc.property(first17, (body) => {
        const sound = [...VALUES.keys()].map((last) => body + last).filter(isCreditCode);
        expect(sound).toEqual([soundOf(body)]);
      }),
    );
  });

  it('fails after any one wrong character', () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 8, max: 17 }), character, (body, at, other) => {
        const code = soundOf(body);
        fc.pre(code[at] !== other);
        expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  it.each([
    ['17 characters', '91350100M000100Y4'],
    ['19 characters', '91350100M000100Y433'],
    ['a letter that the standard leaves out', '91350100I000100Y43'],
    ['a letter in the region', soundOf('9135A100M000100Y4')],
    ['a blank inside', '91350100 M000100Y43'],
    ['no code at all', '统一社会信用代码'],
  ])('is unsound with %s', (_what, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it.each([' 91350100m000100y43 ', '９１３５０１００Ｍ０００１００Ｙ４３'])('is read forgivingly: %j', (given) => {
    expect(cleanCreditCode(given)).toBe('91350100M000100Y43');
    expect(isCreditCode(given)).toBe(true);
  });
});
