import { pageMetadata } from '@/app/_frame/page';
import { ComparePage } from '@/app/_pages/compare/page';

export const metadata = pageMetadata('zh', 'compare');

export default function Route() {
  return <ComparePage locale="zh" />;
}
