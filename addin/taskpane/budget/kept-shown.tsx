import { Button, makeStyles } from '@fluentui/react-components';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { Progress } from '../shared/progress';
import { TEXTS } from './texts';
import type { KeptBudget } from './use-kept-budget';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', maxHeight: '240px', overflowY: 'auto', overflowWrap: 'anywhere' },
});

/** Reads the budget of the workbook back, and tells what could not be read. */
export function KeptShown({ kept: { state, load } }: { readonly kept: KeptBudget }) {
  const styles = useStyles();
  const say = useText();
  return (
    <>
      <div>
        <Button disabled={state.stage === 'reading'} onClick={() => void load()}>
          {say(TEXTS.fromWorkbook)}
        </Button>
      </div>
      {state.stage === 'reading' && <Progress label={say(TEXTS.readingBudget)} rows={0} ofRows={0} />}
      {state.stage === 'none' && <Notice kind="warning">{say(TEXTS.noBudget)}</Notice>}
      {state.stage === 'failed' && (
        <Notice kind="error" title={say(TEXTS.taskFailed)}>
          {say(state.sentence)}
        </Notice>
      )}
      {state.stage === 'read' && (
        <Notice kind={state.problems.length > 0 ? 'warning' : 'success'}>
          {say(TEXTS.budgetRead(state.sheets))}
          {state.problems.length > 0 && (
            <>
              {say(TEXTS.budgetProblems)}
              <ul className={styles.list}>
                {state.problems.map(({ sheet, row, sentence }) => (
                  <li key={`${sheet['zh-CN']} ${row} ${sentence['zh-CN']}`}>
                    {say(TEXTS.cellOf(say(sheet), row))}
                    {say(sentence)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
    </>
  );
}
