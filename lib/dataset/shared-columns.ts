import { APPLICANT_IDS, TOPICS } from '@/lib/forms';
import { choice, flag, nullable, text, words } from './column';
import type { ForeignKey } from './table-spec';

/** Columns and keys that several tables share, so that the same thing is called and described the same everywhere. */

export const toReport: ForeignKey = { fields: ['report'], table: 'reports', references: ['report'] };
export const toCheck: ForeignKey = { fields: ['check'], table: 'checks', references: ['check'] };

export const STATES = ['number', 'mark', 'blank', 'text', 'absent', 'unreadable'] as const;

export const report = text(
  words(
    '报告',
    'Report',
    '报告编号：文件 SHA-256 的前 12 位',
    'Report: first 12 hex digits of the SHA-256 of the file',
  ),
);
export const item = nullable(
  text(words('项目', 'Item', '表格项目代码，见项目字典', 'Code of the item, see the dictionary of items')),
);
export const applicant = nullable(
  choice(
    APPLICANT_IDS,
    words(
      '申请人',
      'Applicant',
      '表三的申请人列；其他表为空',
      'Applicant column of table 3; empty elsewhere',
    ),
  ),
);
export const approximate = flag(
  words('约数', 'Approximate', '是否为下限（如 170余）', 'True for a lower bound (170余)'),
);
export const raw = text(
  words('原文', 'Raw text', '单元格或数字的原文，一字不改', 'Text of the cell or figure as it stands'),
);
export const placeWords = words(
  '位置',
  'Place',
  '在来源文件中的位置（line 92 即第 92 行）',
  'Where in the source file (line 92)',
);
export const place = nullable(text(placeWords));
export const topic = choice(
  TOPICS.map((entry) => entry.id),
  words('主题', 'Topic', '正文数字的主题代码', 'Code of what the figure of the prose is about'),
);
export const label = text(
  words('名称', 'Label', '正文中的类别或渠道名称', 'Category or channel as named in the prose'),
);
