import type { ChannelsRow } from '@/lib/queries/channels';

const row = (
  report: string,
  name: string,
  n: number,
  topic: string,
  value: number,
  over: Partial<ChannelsRow> = {},
): ChannelsRow => ({
  report,
  organisation: name,
  name,
  kind: null,
  county: '东湖区',
  prefecture: '江城市',
  province: null,
  year: 2020,
  form: '2019',
  n,
  topic,
  label: '',
  value,
  approximate: false,
  unit: '条',
  raw: `${value}条`,
  place: 'line 3',
  ...over,
});

/** A total with its channels, lower bounds, two websites without a total. */
export const channelsSample: readonly ChannelsRow[] = [
  row('r1', '石桥头镇', 1, 'published.total', 1970),
  row('r1', '石桥头镇', 2, 'published.website', 170, { approximate: true }),
  row('r1', '石桥头镇', 3, 'published.new_media', 1800, { approximate: true }),
  row('r2', '青柳街道', 1, 'published.website', 139, { label: '门户网站' }),
  row('r2', '青柳街道', 2, 'published.website', 204, { label: '街道官网' }),
  row('r2', '青柳街道', 3, 'published.wechat', 136),
];
