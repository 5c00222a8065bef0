import { makeStyles } from '@fluentui/react-components';
import type { PayoutFunction } from '../../functions';
import { useText, useTitle } from '../shared/language';
import { Notice } from '../shared/notice';
import { PolicyLink } from '../shared/policy-link';
import { standardsOf } from '../shared/programmes';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  list: { margin: '4px 0', padding: 0, listStyleType: 'none', display: 'grid', rowGap: '4px' },
  words: { margin: 0 },
});

/** Which standard the documents leave open, who publishes it, and that missing does not mean 0. */
export function MissingStandards({ declared }: { readonly declared: PayoutFunction }) {
  const styles = useStyles();
  const say = useText();
  const title = useTitle();
  const standards = standardsOf(declared);
  return (
    <Notice kind="warning" title={say(TEXTS.missingTitle)}>
      {standards.length > 1 && <p className={styles.words}>{say(TEXTS.ifNeeded)}</p>}
      <ul className={styles.list}>
        {declared.programme.standards.map((id, i) => (
          <li key={id}>
            <PolicyLink id={id} /> {standards[i] && title(standards[i].title)}
            <br />
            {say(TEXTS.publishedBy)}
            {standards[i] && say(standards[i].publisher)}
          </li>
        ))}
      </ul>
      <p className={styles.words}>{say(TEXTS.missingAdvice)}</p>
    </Notice>
  );
}
