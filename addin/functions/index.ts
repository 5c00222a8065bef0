/** What the pane and the build need of the worksheet functions; `main.ts` is the bundle that Excel loads. */
export type { Argument, ArgumentKind } from './argument';
export { asCell, CellError } from './cell-error';
export {
  answer,
  type Described,
  type Input,
  type PayoutFunction,
  type Scalar,
  type WorksheetFunction,
} from './declaration';
export { formula as exampleFormula, GROUPS, signature } from './help-page';
export { DESCRIBED, FUNCTIONS, PAYOUTS } from './registry';
