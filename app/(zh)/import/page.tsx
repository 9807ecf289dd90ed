import { pageMetadata } from '@/app/_frame/page';
import { ImportPage } from '@/app/_pages/import/page';

export const metadata = pageMetadata('zh', 'import');

export default function Route() {
  return <ImportPage locale="zh" />;
}
