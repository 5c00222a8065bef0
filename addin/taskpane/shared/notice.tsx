import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    rowGap: '4px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface NoticeProps {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly children: ReactNode;
}

/** A message within the page; errors are read out at once. */
export function Notice({ kind, title, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.notice, kind !== 'info' && styles[kind])}
      role={kind === 'error' ? 'alert' : 'status'}
    >
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <div>{children}</div>
    </div>
  );
}
