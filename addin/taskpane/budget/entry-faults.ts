import type { Text } from 'training-subsidy-core';
import { enteredNumber } from './entered-number';
import { TEXTS } from './texts';

/** What a number may be: a share of a whole, a rate by which something grows or falls, or anything from nothing upwards. */
export type NumberRange = 'share' | 'change' | 'amount';

const FAULTS: Readonly<Record<NumberRange, (entry: string) => Text>> = {
  share: TEXTS.noShare,
  change: TEXTS.noChange,
  amount: TEXTS.noNumber,
};

/** Who types `5` for a growth means 5 % rather than 500 %. */
const isBare = (number: number, entry: string): boolean => Math.abs(number) >= 1 && !/[%％]/.test(entry);

function isWithin(range: NumberRange, number: number, entry: string): boolean {
  switch (range) {
    case 'share':
      return number >= 0 && number <= 1;
    // What falls by all of itself has no earlier years.
    case 'change':
      return number > -1 && !isBare(number, entry);
    case 'amount':
      return number >= 0;
  }
}

/** Why what was typed is no such number, and what to do; null where it is one, or blank. */
export function numberFault(entry: string, range: NumberRange): Text | null {
  const entered = enteredNumber(entry);
  if (entered === 'blank') return null;
  const isSound = entered !== 'unreadable' && isWithin(range, Number(entered.written), entry);
  return isSound ? null : FAULTS[range](entry.trim());
}
