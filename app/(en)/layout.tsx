import type { ReactNode } from 'react';
import { RootLayout } from '@/app/_frame/root-layout';

export { viewport } from '@/app/_frame/root-layout';

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <RootLayout locale="en">{children}</RootLayout>;
}
