/** A small report of an invented town in our own words, different for every number. */
export function inventedReport(number: number): string {
  return [
    `柳溪${number}街道2020年政府信息公开工作年度报告`,
    '一、总体情况',
    `2020年，我街道主动公开政府信息${100 + number}条。未收到信息公开申请。`,
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '更新不够及时，将按月检查。',
    '六、其他需要报告的事项',
    '无。',
    '',
  ].join('\n');
}
