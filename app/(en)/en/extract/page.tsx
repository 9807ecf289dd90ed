import { pageMetadata } from '@/app/_frame/page';
import { ExtractPage } from '@/app/_pages/extract/page';

export const metadata = pageMetadata('en', 'extract');

export default function Route() {
  return <ExtractPage locale="en" />;
}
