import { mergeClasses } from '@fluentui/react-components';
import { useText } from '../../shared/language';
import { TEXTS } from '../texts';
import { useTableStyles } from '../../shared/use-table-styles';

/** The header of a table of rows and sums. */
export function TallyHead({ name }: { readonly name: string }) {
  const table = useTableStyles();
  const say = useText();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(table.head, table.name)}>
          {name}
        </th>
        {[TEXTS.rows, TEXTS.payable, TEXTS.held].map((words) => (
          <th key={words['zh-CN']} scope="col" className={table.head}>
            {say(words)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
