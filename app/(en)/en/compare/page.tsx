import { pageMetadata } from '@/app/_frame/page';
import { ComparePage } from '@/app/_pages/compare/page';

export const metadata = pageMetadata('en', 'compare');

export default function Route() {
  return <ComparePage locale="en" />;
}
