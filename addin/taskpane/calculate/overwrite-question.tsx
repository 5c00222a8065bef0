import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FilledCell } from '../../excel';
import { useText } from '../shared/language';
import { TEXTS } from './texts';

const useStyles = makeStyles({
  surface: { width: 'calc(100vw - 32px)', maxWidth: '400px', padding: '20px' },
  words: { margin: '0 0 8px' },
  content: {
    margin: '0 0 12px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    maxHeight: '120px',
    overflowY: 'auto',
  },
});

interface OverwriteQuestionProps {
  readonly filled: FilledCell;
  readonly content: string | number;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Asks before a filled cell is replaced, naming the cell, what it holds and what would come instead. */
export default function OverwriteQuestion({ filled, content, onReplace, onKeep }: OverwriteQuestionProps) {
  const styles = useStyles();
  const say = useText();
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => open || onKeep()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say(TEXTS.overwriteTitle)}</DialogTitle>
          <DialogContent>
            <p className={styles.words}>
              {say(TEXTS.overwriteBefore)}
              <strong>{`${filled.sheet}!${filled.address}`}</strong>
              {say(TEXTS.overwriteMiddle)}
            </p>
            <div className={styles.content}>{filled.content}</div>
            <p className={styles.words}>{say(TEXTS.overwriteAfter)}</p>
            <div className={styles.content}>{content}</div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onReplace}>
              {say(TEXTS.replace)}
            </Button>
            <Button autoFocus onClick={onKeep}>
              {say(TEXTS.keep)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
