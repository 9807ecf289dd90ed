import type { Verdict } from './requests';
import type { View } from './view';

const INTERPRETATION =
  /(?:解读(?:的)?(?:政策|文件|性|材料|稿件|稿|文章|信息|产品|作品|视频|图解|图文|图片|资料|内容|方案|件|类){0,3}|政策图解|解读(?:材料|稿件|文章|产品)?[^，]{0,8}(?:公开|发布|推送))$/;

/** 政策解读: items of interpretation, not the events at which something was explained. */
export function interpretationTopic(view: View): Verdict {
  const { words, tail, count } = view;
  const found =
    INTERPRETATION.test(words) ||
    (/(?:发布|公开|推送|制作|公布|编发)(?:了)?$/.test(words) && /^(?:政策|文件)?解读/.test(tail));
  if (!found || view.inList) return null;
  if (count.figure.unit === '次')
    return /发布|公开|推送|公布/.test(words) ? 'interpretation.count' : 'rejected';
  return 'interpretation.count';
}

const PURCHASES = /采购(?:的)?(?:项目|事项|业务|任务|合同|项){0,2}$/;
const PURCHASE_UNITS = /^[项个宗次批件笔]$/;

/** 政府采购: how many purchases. Information about purchases (采购公告6条) is published information. */
export function procurementTopic(view: View): Verdict {
  if (!PURCHASES.test(view.words) || !PURCHASE_UNITS.test(view.count.figure.unit)) return null;
  return view.inList && !/实施|完成|开展|组织/.test(view.words) ? null : 'procurement.items';
}

const NOT_SPENT = /预算|节约|节省|审减|控制价|限价|计划|经费|罚|补贴|低于|高于/;
const SPENT =
  /^(?:实际|最终)?(?:支出|成交|中标|结算|采购|合同|完成)(?:总)?(?:金额|额|价)?(?:为|共|共计|合计|达)?$/;
const FEE = /收费|信息处理费|检索费|复制费|邮寄费|成本费|(?:收取|产生).{0,12}费/;

/** Amounts of money: what was bought for, and what applicants were charged. */
export function moneyTopic(view: View): Verdict {
  const { lead, count, sentence } = view;
  const scope = count.scope;
  if (NOT_SPENT.test(lead)) return 'rejected';
  if (FEE.test(scope)) return 'fee.amount';
  if (/采购/.test(scope))
    return /金额|总额|资金|总价|价款|支出|花费|额|采购|合计|共计|计/.test(scope)
      ? 'procurement.amount'
      : null;
  const before = sentence.text;
  if (/采购/.test(before) && SPENT.test(lead)) return 'procurement.amount';
  if (view.subject === 'procurement' && /金额|总额|资金|总价|价款|支出|花费|合计|共计|^$/.test(lead))
    return 'procurement.amount';
  if (FEE.test(before) && !/采购/.test(before) && /收取|金额|合计|共计|收费|计/.test(lead))
    return 'fee.amount';
  return null;
}
