import type { Clause, Count, Sentence } from './sentences';

/**
 * `网站、公众号、公示栏公开数分别为41条、50条、12条`: names first, figures after. Gives every figure its name; a
 * null name where the numbers of names and figures differ, so that nothing is matched by guessing.
 */
export function spread(sentence: Sentence): ReadonlyMap<Count, string | null> {
  const names = new Map<Count, string | null>();
  for (const [index, clause] of sentence.clauses.entries()) {
    for (const [position, count] of clause.counts.entries()) {
      const listed = namesBefore(count, clause, sentence.clauses[index - 1]);
      if (!listed) continue;
      const counts = run(sentence.clauses, index, position);
      for (const [at, member] of counts.entries()) {
        names.set(member, counts.length === listed.length ? (listed[at] ?? null) : null);
      }
    }
  }
  return names;
}

const SHARED =
  /^(?:.*[，：])?(.*?)分别((?:主动|依法)?(?:为|是|达到?|有|公开|发布|推送|公布|收到|受理|产生|发生|申请|政府信息|政务信息|信息|作品|推文|图文|稿件|文章|视频|微博|各类|共|计|约|了){0,4})$/;
const JOINT = /^[、，和及与以]*$/;

function namesBefore(count: Count, clause: Clause, before: Clause | undefined): string[] | null {
  if (!count.lead.includes('分别')) return null;
  const found = SHARED.exec(count.lead);
  if (!found) return null;
  const own = found[1] ?? '';
  const words =
    own === '' && before && before.counts.length === 0 && clause.sign === '，' ? before.text : own;
  const verb = found[2] ?? '';
  const names = words
    .replace(/^.*(?:通过|其中|20\d\d年度?|全年|一年来|在|向)/, '')
    .replace(/(?:主动)?(?:公开|发布|推送)?(?:政府|政务)?(?:信息)?(?:数量|条数|件数|数)?$/, '')
    .split(/[、和及与]/)
    .filter((name) => name !== '');
  if (names.length < 2) return null;
  return /收到|受理/.test(verb) ? names.map((name) => `收到${name}`) : names;
}

/** The figure and those that follow it with nothing but a comma between. */
function run(clauses: readonly Clause[], index: number, position: number): Count[] {
  const counts: Count[] = [];
  for (const clause of clauses.slice(index)) {
    for (const count of counts.length === 0 ? clause.counts.slice(position) : clause.counts) {
      if (counts.length > 0 && !JOINT.test(count.lead)) return counts;
      counts.push(count);
    }
    if (clause.counts.length === 0) return counts;
  }
  return counts;
}
