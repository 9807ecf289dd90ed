import { pageMetadata } from '@/app/_frame/page';
import { MethodPage } from '@/app/_pages/method/page';

export const metadata = pageMetadata('zh', 'method');

export default function Route() {
  return <MethodPage locale="zh" />;
}
