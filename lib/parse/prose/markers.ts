/** Words and signs that open the list of a figure's parts: 其中, 包括, 主要有, 按渠道分, a colon. */
export interface Marker {
  /** The words after it: the first member's. */
  readonly rest: string;
  /** 主要包括, 含 …: the list does not claim to be the whole. */
  readonly open: boolean;
  /** 按渠道分: another list of the same total, never the parts of the last member. */
  readonly sibling: boolean;
}

const OPENING =
  /^(?:其中|按照?(?:信息)?(?:公开)?(?:类别|类型|种类|内容|渠道|方式|形式|来源|主题|载体|平台|栏目|途径)(?:来)?(?:划分|分类|分|看|统计)?|(?:按照?|从)[^，：]{1,12}?(?:划分|分类|分|看|统计|来看)|(?:(?:公开|发布)?的?(?:内容|信息|类别|范围|领域))?(?:主要|具体|大致|重点|分别|依次){0,2}(?:包括|包含|涵盖|涉及|含|分为|分布)了?|(?:内容|信息)?(?:具体|主要|分别|依次)(?:为|是|有|如下)?)/;
const LEADING_ON =
  /^(?:，|：|的?(?:主要|具体|分别|大致|内容|信息)?(?:包括|包含|涵盖|涉及|含|有(?![关害机])|为(?!民|老|农|企)|是(?!非)|主要|具体|分别)){0,3}/;

/** The marker at the beginning of the words; null when there is none. */
export function markerOf(words: string): Marker | null {
  const opening = OPENING.exec(words);
  if (!opening) return null;
  const rest = words.slice(opening[0].length);
  const more = LEADING_ON.exec(rest)?.[0] ?? '';
  const marker = opening[0] + more;
  return {
    rest: rest.slice(more.length),
    open: /主要|(?<!包)含|重点|大致|例如/.test(marker),
    sibling: /^[按从]/.test(opening[0]),
  };
}

/** Words that set a figure beside a total rather than under it. */
export function isBeside(words: string): boolean {
  return /^(?:此外|另外|另|除此之外|除此以外|与此同时)|另(?:行|有|外)?(?:在|由|通过|发布|推送|公开|公布|“)|不计入|不在其内|未计入/.test(
    words,
  );
}

const AND_MORE =
  /^(?:[，、]?(?:其余|余下|剩余)|[，、]?(?:以及|及|和|与)?(?:其他|其它)|等|（[^）]*）等|以及[^，。；]{0,8}等)/;

/** True when the words behind a member say that there are more: 等, 以及其他便民信息. */
export function saysMore(tail: string): boolean {
  return AND_MORE.test(tail) && !/^等[一二两三四五六七八九十\d]+(?:大?类|项|个)/.test(tail);
}
