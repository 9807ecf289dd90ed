/** The documents that the checks rest on, as they are cited: number, then article or table. */

const BOTH_FORMS = '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号';

export const TABLE_2 = `${BOTH_FORMS}，表二 主动公开政府信息情况`;
export const TABLE_3 = `${BOTH_FORMS}，表三 收到和处理政府信息公开申请情况`;
export const TABLE_4 = `${BOTH_FORMS}，表四 政府信息公开行政复议、行政诉讼情况`;
export const OUTLINE = `《政府信息公开条例》（国务院令第711号）第五十条；${BOTH_FORMS}，报告格式`;
/** Table 二 as only the form of FY2019 and FY2020 has it. */
export const TABLE_2_OF_2019 = '国办公开办函〔2019〕60号，表二 主动公开政府信息情况';
