import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClauseId } from 'training-subsidy-core';
import { useText } from '../shared/language';
import { PolicyLink } from '../shared/policy-link';
import { useClauses } from '../shared/use-clauses';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '8px' },
  summary: { color: tokens.colorNeutralForeground2 },
});

/** Clause ids, each with what it says in our words. */
export function ClauseList({ ids }: { readonly ids: readonly ClauseId[] }) {
  const styles = useStyles();
  const say = useText();
  const clausesOf = useClauses();
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>
          <PolicyLink id={id} />
          {clausesOf?.(id).map((clause) => (
            <div key={clause.id} className={styles.summary}>
              {say(clause.summary)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
