import { checkCharacter, cleanResidentId, readResidentId, toIso } from 'training-subsidy-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/**
 * The check of ISO 7064 MOD 11-2 that GB 11643 takes over, written plainly: the digits weighed with powers of two, the
 * last one with 1, leave 1 when divided by 11; X counts as ten.
 */
const isSound = (number: string): boolean => {
  const sum = [...number].reduce((total, digit, i) => {
    const value = digit === 'X' ? 10n : BigInt(digit);
    return total + value * 2n ** BigInt(17 - i);
  }, 0n);
  return sum % 11n === 1n;
};
const soundOf = (first17: string): string =>
  [...'0123456789X'].map((last) => first17 + last).find((number) => isSound(number))!;

const padded = (length: number, max: number) =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'));
const birthDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const soundId = fc
  .tuple(fc.integer({ min: 110000, max: 659999 }), birthDate, padded(3, 999))
  .map(([region, birth, order]) => soundOf(`${region}${birth.replaceAll('-', '')}${order}`));

describe('a resident ID (GB 11643)', () => {
  it('is read with its birth date and sex, as the example of the standard has them', () => {
    const { id } = readResidentId('11010519491231002X');
    expect({ ...id, birth: toIso(id!.birth) }).toEqual({
      number: '11010519491231002X',
      birth: '1949-12-31',
      sex: 'female',
    });
    expect(readResidentId('440524188001010014').fault).toBe('BIRTH_DATE');
  });

  it('is sound for the core wherever it is sound by a plain second reading', () => {
    fc.assert(
      fc.property(soundId, (number) => {
        const { id } = readResidentId(number);
        expect(id?.number).toBe(number);
        expect(toIso(id!.birth).replaceAll('-', '')).toBe(number.slice(6, 14));
        expect(id!.sex).toBe('13579'.includes(number.charAt(16)) ? 'male' : 'female');
        expect(checkCharacter(number.slice(0, 17))).toBe(number.charAt(17));
      }),
    );
  });

  it('fails its check digit after any one wrong digit, or two neighbours exchanged', () => {
    const place = fc.integer({ min: 14, max: 16 });
    fc.assert(
      fc.property(soundId, place, fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const wrong = String((Number(number[at]) + shift) % 10);
        expect(readResidentId(number.slice(0, at) + wrong + number.slice(at + 1)).fault).toBe('CHECK_DIGIT');
      }),
    );
    fc.assert(
      fc.property(soundId, fc.integer({ min: 14, max: 15 }), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        expect(readResidentId(swapped).fault).toBe('CHECK_DIGIT');
      }),
    );
  });

  it.each([
    ['OLD_15', '110105491231002'],
    ['LENGTH', '11010519491231002'],
    ['LENGTH', '11010519491231002XX'],
    ['LENGTH', '1101051949123100'],
    ['LENGTH', '1101051949 1231002X'],
    ['CHARACTERS', '11010519491231O02X'],
    ['CHARACTERS', '1101051949123100XX'],
    ['CHARACTERS', '11010519491231002A'],
    ['REGION', soundOf('01010519491231002')],
    ['BIRTH_DATE', soundOf('11010519491331002')],
    ['BIRTH_DATE', soundOf('11010519490229002')],
    ['BIRTH_DATE', soundOf('11010518991231002')],
    ['CHECK_DIGIT', '110105194912310021'],
    ['CHECK_DIGIT', '110105194912310020'],
  ] as const)('has the fault %s: %s', (fault, number) => {
    expect(readResidentId(number)).toEqual({ fault });
  });

  it.each([
    ' 11010519491231002x ',
    '１１０１０５１９４９１２３１００２Ｘ',
    '11010519491231002ｘ',
    '\u200b11010519491231002X\n',
  ])('is trimmed, made half-width, and its last x a capital: %j', (given) => {
    expect(cleanResidentId(given)).toBe('11010519491231002X');
    expect(readResidentId(given).id?.number).toBe('11010519491231002X');
  });

  it('has a birthday on 29 February in leap years alone', () => {
    const born = (date: string) => readResidentId(soundOf(`310112${date}001`)).fault;
    expect(['20000229', '19000229', '20010229', '20040229'].map(born)).toEqual([
      undefined,
      'BIRTH_DATE',
      'BIRTH_DATE',
      undefined,
    ]);
  });
});
