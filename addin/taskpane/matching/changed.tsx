import { Button } from '@fluentui/react-components';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { TEXTS } from './texts';

/** The result is older than the lists or decisions, and the way to a new one. */
export function Changed({ onMatch }: { readonly onMatch: () => void }) {
  const say = useText();
  return (
    <Notice kind="warning">
      {say(TEXTS.changed)}{' '}
      <Button size="small" onClick={onMatch}>
        {say(TEXTS.matchAgain)}
      </Button>
    </Notice>
  );
}
