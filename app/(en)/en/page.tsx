import { pageMetadata } from '@/app/_frame/page';
import { OverviewPage } from '@/app/_pages/overview/page';

export const metadata = pageMetadata('en', 'overview');

export default function Route() {
  return <OverviewPage locale="en" />;
}
