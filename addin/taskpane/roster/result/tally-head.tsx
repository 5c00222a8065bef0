import { useText } from '../../shared/language';
import { TableHead } from '../../shared/table-head';
import { TEXTS } from '../texts';

/** The header of a table of rows and sums. */
export function TallyHead({ name }: { readonly name: string }) {
  const say = useText();
  return <TableHead name={name} columns={[TEXTS.rows, TEXTS.payable, TEXTS.held].map(say)} />;
}
