/** The official forms as one catalogue: items, cells, labels, sums. Depends on nothing. */
export * from './applicants';
export type {
  BlockSpec,
  ColumnSpec,
  FormId,
  FormSpec,
  Label,
  PrintedUnit,
  RequestRowSpec,
  RowSpec,
  TableFormId,
  TableSection,
} from './catalogue';
export * from './items';
export * from './topics';
