import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { useWorkbook } from '../shared/workbook';
import { Assumptions } from './assumptions/assumptions';
import { Head } from './head';
import { History } from './history/history';
import { useHistory } from './history/use-history';
import { KeptShown } from './kept-shown';
import { Lines } from './lines/lines';
import { Scenarios } from './scenarios/scenarios';
import { useWhatIf } from './scenarios/use-what-if';
import { Spent, type SpentShown } from './spent/spent';
import { Spread, type DrawnRange } from './spread/spread';
import { TEXTS } from './texts';
import { Totals } from './totals/totals';
import { useBudget } from './use-budget';
import { useEvaluations } from './use-evaluations';
import { useKeptBudget } from './use-kept-budget';
import { Write } from './write';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '20px', padding: '12px 16px 24px' },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

function BudgetDesk() {
  const styles = useStyles();
  const say = useText();
  const inHand = useBudget();
  const history = useHistory();
  const kept = useKeptBudget(inHand);
  const { budget, canUndo, undo } = inHand;
  const evaluations = useEvaluations(budget);
  const whatIf = useWhatIf(evaluations, history);
  const [chosen, choose] = useState('base');
  const [isOpenOnly, showOpenOnly] = useState(false);
  const [drawn, setDrawn] = useState<DrawnRange | null>(null);
  const [spent, setSpent] = useState<SpentShown | null>(null);
  const evaluation = evaluations.all.find(({ scenario }) => scenario.id === chosen) ?? evaluations.base;
  const hasLines = budget.lines.length > 0;
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{say(TEXTS.intro)}</p>
      <KeptShown kept={kept} />
      <Head key={[say(budget.title), budget.from, budget.to].join(' ')} inHand={inHand} />
      <History history={history} inHand={inHand} />
      {canUndo && (
        <div>
          <Button size="small" onClick={undo}>
            {say(TEXTS.undo)}
          </Button>
        </div>
      )}
      {hasLines && (
        <Totals
          scenarios={evaluations.all}
          evaluation={evaluation}
          onScenario={choose}
          onShowOpen={() => showOpenOnly(true)}
        />
      )}
      <Lines inHand={inHand} evaluation={evaluation} isOpenOnly={isOpenOnly} onShowAll={() => showOpenOnly(false)} />
      <Assumptions inHand={inHand} />
      {hasLines && <Scenarios inHand={inHand} whatIf={whatIf} hasLists={history.lists.tables.length > 0} />}
      {hasLines && (
        <Spread budget={budget} evaluation={evaluation} history={history} drawn={drawn} onDrawn={setDrawn} />
      )}
      {hasLines && <Spent budget={budget} evaluation={evaluation} history={history} shown={spent} onShown={setSpent} />}
      <Write inHand={inHand} kept={kept} evaluation={evaluation} drawn={drawn} spent={spent} whatIf={whatIf.shown} />
    </div>
  );
}

/** The page 预算: what the coming years cost, by programme, department, payee and year. */
export default function BudgetPage() {
  const styles = useStyles();
  const say = useText();
  if (useWorkbook() !== null) return <BudgetDesk />;
  return (
    <div className={styles.page}>
      <Notice kind="info">{say(TEXTS.outside)}</Notice>
    </div>
  );
}
