import { flag, text, words } from '@/lib/dataset/column';
import { figures } from '@/lib/dataset/report-tables';
import { applicantName, itemUnit, officialItemName } from '@/lib/format/names';
import type { FormId } from '@/lib/forms';
import type { ExtractLongRow } from '@/lib/queries/extract-long';
import type { Extract } from './extract';
import { whoColumns } from './who-columns';

const labelColumn = text(words('项目名称', 'Item', '表上的名称', 'As printed on the form'));
const applicantLabel = text(
  words('申请人名称', 'Applicant', '申请人列的名称', 'Name of the applicant column'),
);
const unit = text(words('单位', 'Unit', '数值的单位；金额为元', 'Unit of the value; yuan for money'));

/** True where the report is inferred to use this mark or blank for 0; the value stays empty. */
export const readsZero = flag(
  words('按 0 计', 'Reads as zero', '推断本报告以此格表示 0', 'Inferred that the report uses it for 0'),
);

/** Every cell of every report on a row of its own, with its state, its raw text and its place: for statistics programs. */
export const long: Extract<ExtractLongRow> = {
  id: 'long',
  title: { zh: '长表：每格一行', en: 'Long: a row for each cell' },
  row: { zh: '一份报告的一个单元格', en: 'A cell of a report' },
  columns: (_, locale) => {
    const label = remembered((item: string, form: string) => officialItemName(item, formOf(form), locale));
    const { item, applicant, value, state, approximate, unit_source, raw, place } = figures.columns;
    return [
      ...whoColumns<ExtractLongRow>(),
      { head: 'item', column: item, value: (row) => row.item },
      {
        head: 'item_label',
        column: labelColumn,
        value: (row) => label(row.item, row.form),
      },
      { head: 'applicant', column: applicant, value: (row) => row.applicant },
      {
        head: 'applicant_label',
        column: applicantLabel,
        value: (row) => applicantName(row.applicant, locale),
      },
      { head: 'value', column: value, value: (row) => row.value },
      { head: 'state', column: state, value: (row) => row.state },
      { head: 'approximate', column: approximate, value: (row) => row.approximate },
      { head: 'reads_zero', column: readsZero, value: (row) => row.reads_zero },
      { head: 'unit', column: unit, value: (row) => itemUnit(row.item, locale) },
      { head: 'unit_source', column: unit_source, value: (row) => row.unit_source },
      { head: 'raw', column: raw, value: (row) => row.raw },
      { head: 'place', column: place, value: (row) => row.place },
    ];
  },
};

function formOf(form: string): FormId | null {
  return form === '2019' || form === '2021' ? form : null;
}

/** A name for each item and form is looked up once, not once for each of a million rows. */
function remembered(name: (item: string, form: string) => string): (item: string, form: string) => string {
  const known = new Map<string, string>();
  return (item, form) => {
    const key = `${form} ${item}`;
    const found = known.get(key) ?? name(item, form);
    known.set(key, found);
    return found;
  };
}
