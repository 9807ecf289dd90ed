import { pageMetadata } from '@/app/_frame/page';
import { FindingsPage } from '@/app/_pages/findings/page';

export const metadata = pageMetadata('zh', 'findings');

export default function Route() {
  return <FindingsPage locale="zh" />;
}
