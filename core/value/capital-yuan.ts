import type { Decimal } from './money';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];
const GROUP_SIZE = 4;

/** Up to four digits; a run of noughts within them is read once, one at the end not at all. */
function groupWords(group: string): string {
  const words = [...group].map((digit, i) => {
    const place = PLACES[group.length - 1 - i] ?? '';
    return digit === '0' ? '零' : (DIGITS[Number(digit)] ?? '') + place;
  });
  return words.join('').replace(/零+/g, '零').replace(/零$/, '');
}

function wholeWords(whole: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= GROUP_SIZE)
    groups.unshift(whole.slice(Math.max(0, end - GROUP_SIZE), end));
  return groups
    .map((group, i) => {
      if (Number(group) === 0) return '零';
      // A group that does not fill its first place behind another one is told apart by a nought.
      return groupWords(group) + (GROUPS[groups.length - 1 - i] ?? '');
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/**
 * A sum in the capital characters of Chinese payment documents, such as 壹仟贰佰元伍角整.
 * @param amount yuan, to the fen, from 0 to below 10,000,000,000,000,000; raises RangeError for others
 */
export function capitalYuan(amount: Decimal): string {
  if (amount.isNegative() || amount.decimalPlaces() > 2 || amount.gte('1e16')) {
    throw new RangeError(`no sum to be written in capitals: ${amount.toString()}`);
  }
  const [whole = '0', fraction = '00'] = amount.toFixed(2).split('.');
  const [jiao = '0', fen = '0'] = fraction;
  const yuan = Number(whole) === 0 ? '' : `${wholeWords(whole)}元`;
  if (fraction === '00') return `${yuan || '零元'}整`;
  const tenths = jiao === '0' ? yuan && '零' : `${DIGITS[Number(jiao)]}角`;
  return yuan + tenths + (fen === '0' ? '整' : `${DIGITS[Number(fen)]}分`);
}
