import { makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useText } from '../shared/language';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  notice: { padding: '24px 16px' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

function Failed() {
  const styles = useStyles();
  const say = useText();
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.title}>{say(TEXTS.failed)}</p>
      <p className={styles.advice}>{say(TEXTS.failedAdvice)}</p>
    </div>
  );
}

interface State {
  readonly failed: boolean;
}

/** Keeps a page that fails from taking the others with it. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}
