import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sentence, type Payment, type ValuedLine } from 'training-subsidy-core';
import { grouped, money, YUAN } from '../../shared/format';
import { useText, useTitle } from '../../shared/language';
import { Disclosure } from '../../shared/disclosure';
import { ClauseList } from '../../payout/clause-list';
import { Steps } from '../../payout/steps';
import { TEXTS } from '../texts';
import { itemOf } from '../workbook/item-words';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '4px',
    padding: '8px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '8px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  sum: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorStatusWarningForeground3 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', gap: '6px' },
});

interface LineCardProps {
  readonly valued: ValuedLine;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A line with its sum, how that came about, and why where there is none. */
export function LineCard({ valued, onEdit, onRemove }: LineCardProps) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  const { line, kind } = valued;
  const name = title(kind.title);
  const item = itemOf(line, say);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <span className={styles.title}>{[String(line.year), name, item].filter(Boolean).join(' · ')}</span>
        <span className={styles.sum}>
          {valued.status === 'priced' ? `${money(valued.amount)} ${say(YUAN)}` : say(TEXTS.open)}
        </span>
      </div>
      {valued.status === 'open' ? (
        <div className={styles.open}>{say(sentence(valued.problem))}</div>
      ) : (
        valued.payments.map((payment) => (
          <div key={`${payment.year} ${payment.from}`} className={styles.small}>
            {paymentWords(payment, say)}
          </div>
        ))
      )}
      <div className={styles.small}>{[line.id, say(line.basis)].filter(Boolean).join(' · ')}</div>
      {valued.status === 'priced' && (
        <Disclosure summary={say(TEXTS.howItCame)}>
          {valued.payments.slice(0, 1).map(({ payout }) => (
            <Steps key="unit" payout={payout} />
          ))}
          <ClauseList ids={valued.clauses} />
        </Disclosure>
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-label={`${say(TEXTS.edit)} ${line.id}`} onClick={onEdit}>
          {say(TEXTS.edit)}
        </Button>
        <Button size="small" aria-label={`${say(TEXTS.remove)} ${line.id}`} onClick={onRemove}>
          {say(TEXTS.remove)}
        </Button>
      </div>
    </div>
  );
}

/** `2027 年付：990 × 600 = 594,000.00 元`. */
function paymentWords(payment: Payment, say: ReturnType<typeof useText>): string {
  const { year, quantity, unit, amount, isAfterCheck } = payment;
  const sum = `${grouped(quantity)} × ${grouped(unit)} = ${money(amount)} ${say(YUAN)}`;
  return `${say(TEXTS.paidIn(year))}${sum}${isAfterCheck ? say(TEXTS.afterCheck) : ''}`;
}
