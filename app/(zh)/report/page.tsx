import { pageMetadata } from '@/app/_frame/page';
import { ReportPage } from '@/app/_pages/report/page';

export const metadata = pageMetadata('zh', 'report');

export default function Route() {
  return <ReportPage locale="zh" />;
}
