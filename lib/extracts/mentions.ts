import { text, words } from '@/lib/dataset/column';
import { mentions as mentionTable } from '@/lib/dataset/report-tables';
import { topicName } from '@/lib/format/names';
import type { ExtractMentionsRow } from '@/lib/queries/extract-mentions';
import type { Extract } from './extract';
import { whoColumns } from './who-columns';

const topicLabel = text(
  words('主题名称', 'Topic', '正文数字的主题', 'What the figure of the prose is about'),
);

/** Every figure of the prose on a row of its own, with its words and its place. */
export const mentions: Extract<ExtractMentionsRow> = {
  id: 'mentions',
  title: { zh: '正文数据', en: 'Figures of the prose' },
  row: { zh: '正文中的一个数字', en: 'A figure of the prose' },
  columns: (_, locale) => {
    const { topic, label, value, approximate, unit, raw, place } = mentionTable.columns;
    return [
      ...whoColumns<ExtractMentionsRow>(),
      { head: 'topic', column: topic, value: (row) => row.topic },
      { head: 'topic_label', column: topicLabel, value: (row) => topicName(row.topic, locale) },
      { head: 'label', column: label, value: (row) => row.label },
      { head: 'value', column: value, value: (row) => row.value },
      { head: 'approximate', column: approximate, value: (row) => row.approximate },
      { head: 'unit', column: unit, value: (row) => row.unit },
      { head: 'raw', column: raw, value: (row) => row.raw },
      { head: 'place', column: place, value: (row) => row.place },
    ];
  },
};
