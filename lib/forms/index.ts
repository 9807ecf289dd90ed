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
export { form2019 } from './form-2019';
export { form2021 } from './form-2021';
export * from './items';
export * from './topics';
