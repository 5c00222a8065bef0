import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../shared/language';
import { Notice } from '../shared/notice';
import { TEXTS } from './texts';

interface CopyFormulaProps {
  readonly formula: string;
  readonly disabled: boolean;
}

/** Outside Excel the formula can only be carried over by hand. */
export function CopyFormula({ formula, disabled }: CopyFormulaProps) {
  const say = useText();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(formula).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <>
      {outcome === 'copied' && <Notice kind="success">{say(TEXTS.copied)}</Notice>}
      {outcome === 'refused' && <Notice kind="warning">{say(TEXTS.notCopied)}</Notice>}
      <div>
        <Button appearance="primary" disabled={disabled} onClick={() => void copy()}>
          {say(TEXTS.copyFormula)}
        </Button>
      </div>
    </>
  );
}
