import { text } from '../../text';
import { Decimal, digits, ZERO } from '../../value/money';
import { payout, type Programme } from '../programme';
import { capped } from '../steps';
import { CERTIFICATE_COPY, INVOICE_AND_BANK } from '../wording';

interface ApprenticeFee {
  /** Training fee, yuan. */
  readonly fee: Decimal;
  /** Municipal catalogue standard P03, yuan. */
  readonly standard: Decimal;
  /** What the municipality already paid, yuan. */
  readonly cityPaid: Decimal;
}

/** Apprentice's training fee: up to the catalogue standard, less what the municipality paid (AMB-51). */
export const apprenticeFee: Programme<ApprenticeFee> = {
  document: 'MH',
  title: text('高师带徒培训费', 'Apprentice’s training fee'),
  clauses: ['MH-2.3.3(7)b', 'MH-2.3.3(7)c', 'MH-A4a-4a', 'MH-A4a-4b'],
  figures: [],
  standards: ['P03'],
  deadline: text('按市、区文件的规定（MH-A4a-5a）', 'by municipal and district documents (MH-A4a-5a)'),
  materials: [
    INVOICE_AND_BANK,
    CERTIFICATE_COPY,
    text('市补贴到账凭证（如有）', 'proof of the municipal subsidy, if any'),
  ],
  work({ fee, standard, cityPaid }) {
    const allowed = capped(text('培训费不超过目录标准', 'fee, not above the catalogue standard'), fee, standard);
    const difference = {
      label: text('减去市已补金额，不低于 0', 'less the municipal subsidy, not below 0'),
      formula: `max(0, ${digits(allowed.value)} − ${digits(cityPaid)})`,
      value: Decimal.max(ZERO, allowed.value.minus(cityPaid)),
    };
    return payout([allowed, difference], apprenticeFee.clauses);
  },
};
