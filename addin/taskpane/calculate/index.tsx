import { useState } from 'react';
import { PAYOUTS, type PayoutFunction } from '../../functions';
import { SelectionExplained } from '../explain/selection-explained';
import { useOpenedTarget } from '../shared/use-opened-target';
import { ProgrammeForm } from './programme-form';
import { ProgrammeList } from './programme-list';

/** The page 测算: the selected cell explained where it holds one of our formulas, and the calculator. */
export default function CalculatePage() {
  const [chosen, setChosen] = useState<PayoutFunction | null>(null);
  useOpenedTarget('calculate', (name) => setChosen(PAYOUTS.find((declared) => declared.name === name) ?? null));
  return (
    <>
      <SelectionExplained startOpen={chosen === null} />
      {chosen ? (
        <ProgrammeForm key={chosen.name} declared={chosen} onBack={() => setChosen(null)} />
      ) : (
        <ProgrammeList onChoose={setChosen} />
      )}
    </>
  );
}
