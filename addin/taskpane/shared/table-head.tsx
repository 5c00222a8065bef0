import { mergeClasses } from '@fluentui/react-components';
import { useTableStyles } from './use-table-styles';

interface TableHeadProps {
  /** What the names are. */
  readonly name: string;
  /** What the numbers behind them are. */
  readonly columns: readonly string[];
}

/** The header of a table of names and numbers. */
export function TableHead({ name, columns }: TableHeadProps) {
  const table = useTableStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(table.head, table.name)}>
          {name}
        </th>
        {columns.map((column) => (
          <th key={column} scope="col" className={table.head}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
