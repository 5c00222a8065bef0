import type { Budget, Text } from 'training-subsidy-core';
import type { SheetsOf } from '../../../excel/sheets-write';
import { assumptionCells, versionsUsed } from './assumption-places';
import { assumptionsSheet } from './assumptions-sheet';
import type { FormulaStyle } from './line-cells';
import { figuresUsed, plannedRows } from './line-rows';
import { linesSheet } from './lines-sheet';
import type { MoneyUnit } from './money';
import { planSheet } from './plan-sheet';
import { summarySheet } from './summary-sheet';
import { WORDS } from './words';

export interface BudgetSheetsOptions {
  readonly style: FormulaStyle;
  readonly money: MoneyUnit;
  readonly warnings: readonly Text[];
  readonly say: (words: Text) => string;
  /** The sheet behind which they stand. */
  readonly behind: string;
}

/** Plan, assumptions, lines and summary of a budget: formulas over the sheets before; plan and assumptions are read back. */
export function budgetSheets(budget: Budget, { style, money, warnings, say, behind }: BudgetSheetsOptions): SheetsOf {
  const planned = plannedRows(budget);
  const figures = versionsUsed(figuresUsed(planned, budget.scenarios));
  return (nameOf) => {
    const cells = assumptionCells(nameOf(say(WORDS.assumptions)), budget, figures);
    return [
      planSheet({ budget, say, behind }),
      assumptionsSheet({ budget, figures, say, behind }),
      linesSheet({ budget, planned, cells, style, say, behind }),
      summarySheet({ budget, planned, linesSheet: nameOf(say(WORDS.lines)), money, warnings, say, behind }),
    ];
  };
}

export { readBudget, type FoundBudget, type FoundProblem } from './reading/read-budget';
export { policySheet, type PolicyPart } from './scenario-sheet';
export { rangeSheet, type RangePart } from './range-sheet';
export { spentSheet, type SpentPart } from './spent-sheet';
