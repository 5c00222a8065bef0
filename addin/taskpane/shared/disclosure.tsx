import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  details: { minWidth: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '6px' },
  summary: {
    cursor: 'pointer',
    padding: '4px 0',
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { paddingTop: '6px', minWidth: 0 },
});

interface DisclosureProps {
  readonly summary: string;
  readonly startOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that is folded away until it is asked for. */
export function Disclosure({ summary, startOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={styles.details} open={startOpen}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
