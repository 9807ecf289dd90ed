import { findings as findingTable } from '@/lib/dataset/check-tables';
import { integer, nullable, text, words } from '@/lib/dataset/column';
import { reports } from '@/lib/dataset/report-tables';
import { severityLabel, verdictLabel } from '@/lib/format/findings';
import { applicantName, itemName } from '@/lib/format/names';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import type { Extract } from './extract';
import { whoColumns } from './who-columns';

const n = integer(
  words('序号', 'Number', '该报告的第几条', 'Number of the finding within its report, from 1'),
);
const words_ = (zh: string, en: string) => text(words(zh, en, zh, en));

/** What the checks found, a finding on each row, set aside ones with their reason: for a 核查单 or a work list. */
export const findings: Extract<FindingListRow> = {
  id: 'findings',
  title: { zh: '核查结果', en: 'Findings' },
  row: { zh: '一条核查结果', en: 'A finding' },
  columns: (_, locale) => {
    const { check, verdict, severity, item, applicant, expected, actual, message } = findingTable.columns;
    return [
      ...whoColumns<FindingListRow>(),
      { head: 'file', column: reports.columns.file, value: (row) => row.file },
      { head: 'finding', column: n, value: (row) => row.n },
      { head: 'severity', column: severity, value: (row) => row.severity },
      {
        head: 'severity_label',
        column: words_('级别', 'Severity'),
        value: (row) => severityLabel(row.severity, locale),
      },
      { head: 'check', column: check, value: (row) => row.check },
      { head: 'verdict', column: verdict, value: (row) => row.verdict },
      {
        head: 'verdict_label',
        column: words_('结论', 'Verdict'),
        value: (row) => verdictLabel(row.verdict, locale),
      },
      { head: 'item', column: item, value: (row) => row.item },
      {
        head: 'item_label',
        column: words_('项目名称', 'Item'),
        value: (row) => (row.item === null ? '' : itemName(row.item, null, locale)),
      },
      { head: 'applicant', column: applicant, value: (row) => row.applicant },
      {
        head: 'applicant_label',
        column: words_('申请人名称', 'Applicant'),
        value: (row) => applicantName(row.applicant, locale),
      },
      { head: 'expected', column: expected, value: (row) => row.expected },
      { head: 'actual', column: actual, value: (row) => row.actual },
      { head: 'message', column: message, value: (row) => row.message },
      {
        head: 'waived_because',
        column: nullable(words_('搁置理由', 'Set aside because')),
        value: (row) => row.waived_because,
      },
    ];
  },
};
