import type { ReasonSentences } from './reason';

const OTHER_KINDS: Readonly<Record<string, string>> = {
  'rule-of-law': '这是法治政府建设（依法行政）方面的报告',
  budget: '这是预算、决算或财政方面的文件',
  'government-work': '这是政府工作报告',
  guide: '这是信息公开指南、目录或申请表',
  'other-text': '文件里没有年度报告的标题、章节或表格',
};

/** Why a file was not simply read, in Chinese: what is so, then what to do. By reason code. */
export const zh = {
  'empty-file': () => '文件是空的。请检查文件是否完整保存，再重新导入。',
  'too-large': ({ bytes, limit }) =>
    `文件有 ${bytes} 字节，超过上限 ${limit} 字节。请拆分文件，或只保留报告正文和表格。`,
  'too-many-cells': ({ cells, limit }) =>
    `文件有 ${cells} 个单元格，超过上限 ${limit} 个。请只保留年度报告的表格。`,
  binary: ({ looksLike }) => `文件内容不是文字（${looksLike}）。请打开原文，另存为纯文本（UTF-8）后再导入。`,
  mojibake: ({ encoding }) =>
    `文字已成乱码（按 ${encoding} 解码）。请用原来的编码重新保存为 UTF-8，或从网页重新复制。`,
  'unknown-encoding': () => '无法识别文字编码。请另存为 UTF-8 纯文本后再导入。',
  'format-not-yet': ({ looksLike }) =>
    `本版本还不能读取 ${looksLike} 文件。请把内容另存为纯文本（UTF-8）后再导入。`,
  'not-a-report': ({ kind }) =>
    `${OTHER_KINDS[kind ?? ''] ?? OTHER_KINDS['other-text']}，不是政府信息公开工作年度报告。请确认选对了文件。`,
  duplicate: ({ file }) => `内容与 ${file} 完全相同，未重复计入。如需更新，请导入修改后的文件。`,
  'read-with-notes': (data) => `已读取，但需留意：${noteParts(data).join('；')}。请在报告页对照原文核对。`,
  'zip-broken': () => '压缩包已损坏或无法打开。请重新下载，或解压后导入其中的文件。',
  'zip-entry-broken': () => '压缩包中的这个文件已损坏（校验不符）。请重新压缩，或单独导入原文件。',
  'zip-entry-encrypted': () => '压缩包中的这个文件有密码。请解除密码后再导入。',
  'zip-nested': () => '这是压缩包里的压缩包，不再展开。请先解压，再导入其中的文件。',
  'zip-too-many': ({ entries, limit }) =>
    `压缩包有 ${entries} 个文件，超过上限 ${limit} 个。请分成几个压缩包，或解压后导入。`,
  'zip-too-large': ({ limit }) => `压缩包解压后超过上限 ${limit} 字节。请分成几个压缩包，或解压后导入。`,
  'zip-empty': () => '压缩包里没有文件。请检查压缩包。',
  'data-set-broken': ({ error }) =>
    `数据文件读不懂（${error}）。请使用本站导出或命令行 ingest 写出的原文件。`,
  timeout: ({ seconds }) => `读取超过 ${seconds} 秒，已停止。请检查文件是否异常，或拆分后再导入。`,
  'cannot-open': ({ error }) => `文件打不开（${error}）。请检查文件权限，或确认文件仍在原处。`,
  'internal-error': ({ error }) =>
    `程序在读取此文件时出错（${error}）。其他文件不受影响；请把此文件和这句话告诉我们。`,
} as const satisfies ReasonSentences;

function noteParts(data: Readonly<Record<string, string | number>>): string[] {
  const parts: readonly [string, (count: string | number) => string][] = [
    ['yearUnknown', () => '未能确定年度'],
    ['organisationUnknown', () => '未能确定单位'],
    ['lostLabels', (count) => `${count} 行没有名称，按位置读取`],
    ['leftovers', (count) => `${count} 处内容未能归入任何项目`],
    ['notes', (count) => `${count} 处未读取或有保留地读取`],
  ];
  return parts.flatMap(([key, part]) => (data[key] ? [part(data[key])] : []));
}
