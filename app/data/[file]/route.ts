import { shippedText } from '@/app/_data/shipped';
import { SHIPPED_TABLES } from '@/app/_data/shipped-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return SHIPPED_TABLES.map((name) => ({ file: `${name}.csv` }));
}

/** `/data/figures.csv` and its like: the files of `data/` as they are, for the database in the browser. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
) {
  const { file } = await params;
  const name = SHIPPED_TABLES.find((table) => `${table}.csv` === file);
  if (!name) return new Response(null, { status: 404 });
  return new Response(await shippedText(name), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
