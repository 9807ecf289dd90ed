import { TableFrame } from '../_components/table-frame';
import type { Column } from './chart-frame';

interface Props<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
}

/** The rows of a chart as a table: what the eye reads from the picture, the hand and the screen reader read here. */
export function TwinTable<Row>({ caption, rows, columns, rowKey }: Props<Row>) {
  return (
    <TableFrame caption={caption} maxHeight="30rem">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.head} scope="col" data-number={column.number ? '' : undefined}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) => {
              const content = column.show ? column.show(row) : column.value(row);
              return index === 0 ? (
                <th key={column.head} scope="row">
                  {content}
                </th>
              ) : (
                <td key={column.head} data-number={column.number ? '' : undefined}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
