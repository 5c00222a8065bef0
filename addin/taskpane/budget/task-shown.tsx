import type { Text } from 'training-subsidy-core';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { Progress } from '../shared/progress';
import { TEXTS } from './texts';
import type { TaskState } from './use-told-task';

interface TaskShownProps {
  readonly state: TaskState;
  readonly label: string;
  /** How much there is to do; 0 where that is not counted. */
  readonly of?: number;
  readonly unit?: Text;
  readonly onCancel: () => void;
}

/** Work in the background: how far it is, or why nothing came of it. */
export function TaskShown({ state, label, of = 0, unit, onCancel }: TaskShownProps) {
  const say = useText();
  if (state.stage === 'running') {
    return <Progress label={label} rows={state.done} ofRows={of} {...(unit && { unit })} onCancel={onCancel} />;
  }
  if (state.stage === 'idle') return null;
  return (
    <Notice kind="error" title={say(TEXTS.taskFailed)}>
      {say(state.sentence)}
    </Notice>
  );
}
