import { pageMetadata } from '@/app/_frame/page';
import { FindingsPage } from '@/app/_pages/findings/page';

export const metadata = pageMetadata('en', 'findings');

export default function Route() {
  return <FindingsPage locale="en" />;
}
