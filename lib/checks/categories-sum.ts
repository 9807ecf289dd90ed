import { listCheck } from './frame/list-check';
import { OUTLINE } from './frame/sources';

export const categoriesSum = listCheck('categories', {
  id: 'categories-sum',
  title: { zh: '分类合计', en: 'Categories add up' },
  reason: {
    zh: '正文列出的各类信息条数之和应等于所说的总数，否则读者不知道该信哪个数。',
    en: 'The categories listed in the text must add up to the total it states; otherwise nobody knows which figure to trust.',
  },
  formula: { zh: '其中各类条数之和 = 总数', en: 'Categories added up = stated total' },
  source: OUTLINE,
  severity: 'warning',
  limits: {
    zh: '列举不完整（有“等”“主要包括”）时，只看各类之和是否超过总数；分类与渠道混列时只能看出是否相符。',
    en: 'Where the list does not claim to be whole, only a sum above the total is reported; a list that mixes categories and channels can only be seen to fit.',
  },
});
