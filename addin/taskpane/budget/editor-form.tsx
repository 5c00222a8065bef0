import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from 'training-subsidy-core';
import { useText } from '../shared/language';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '8px',
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface EditorFormProps {
  readonly label: Text;
  /** Saves what is filled in; null as long as something in it cannot be taken. */
  readonly onSave: (() => void) | null;
  readonly saveLabel?: Text;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The form in which a line, an assumption or a scenario is changed. */
export function EditorForm({ label, onSave, saveLabel = TEXTS.save, onCancel, children }: EditorFormProps) {
  const styles = useStyles();
  const say = useText();
  return (
    <form
      className={styles.form}
      aria-label={say(label)}
      onSubmit={(event) => {
        event.preventDefault();
        onSave?.();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={onSave === null}>
          {say(saveLabel)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say(TEXTS.cancel)}
        </Button>
      </div>
    </form>
  );
}
