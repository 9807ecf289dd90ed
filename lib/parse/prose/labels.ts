import { withoutListMark } from './words';

/**
 * The name of a category as the text prints it, without what only leads it in or publishes it:
 *
 *     以及涉企检查公示6条 → 涉企检查公示      乡镇文件公开22条 → 乡镇文件
 *     法定内容有机构职能6条 → 机构职能        制定规范性文件2件 → 规范性文件
 */
export function categoryLabel(lead: string): string {
  const words = withoutListMark(withoutListMark(lead).replace(/^（[^（）]*）/, ''))
    .replace(GROUP_HEAD, '')
    .replace(LEADING, '')
    .replace(QUANTITY, '')
    .replace(TRAILING, '');
  const name = words.length >= 6 && !COMPOUND.test(words) ? words.replace(/公开$/, '') : words;
  return name.replace(/^[，、：\s]+|[，、：\s]+$/g, '');
}

const GROUP_HEAD = /^[^，、]{1,8}(?:内容|方面|部分)(?:有|为|包括)/;
/** 公开指南 and 公示公告 are names; 公开财政信息 is a verb and its object. */
const LEADING =
  /^(?:其中)?(?:制定了?|制发了?|出台了?|主动公开了?|依法公开了?|(?:发布|公布|推送|刊发)了?(?!会)|公开了?(?!指南|目录|栏|制度|条例|规定|年报|平台|承诺|招聘|信息|公示|事项))(?=.{2})/;
const QUANTITY =
  /(?:总数|数量|占|条数|件数|共计|合计|累计|共有|达到|约|：|达|(?<!公)共|(?<![国所公])有|(?<![行作])为|(?<=信息|文件|事项)数){1,3}$/;
const TRAILING = /(?:方面|上)?(?:发布|推送|公布|刊发|上传|录入|主动公开)$/;
/** Nouns made with 公开, which are names of categories themselves. */
const COMPOUND = /(?:政务|财政|村务|党务|信息|事务|校务|厂务|居务|财务|三务|执法|服务|结果)公开$/;
