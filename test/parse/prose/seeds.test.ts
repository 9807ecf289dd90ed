import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listHolds, readMentions } from '@/lib/parse/prose';
import { readFile } from '@/lib/readers';
import { formatPlace } from '@/lib/readers/raw-document';

const folder = new URL('../../../../shared/seeds/', import.meta.url);
const there = existsSync(folder);
if (!there) console.info('not run: ../shared/seeds is not beside the repository');

/** Topic, figure as printed, line; of the five original reports. */
const EXPECTED = [
  {
    file: '000_3da227dd059fe48d.txt',
    year: 2020,
    figures: [
      'published.website 139条 line 6',
      ...['13条', '2条', '5条', '11条', '56条', '43条', '9条'].map(
        (raw) => `published.category ${raw} line 6`,
      ),
      'published.wechat 136条 line 6',
      'published.website 204条 line 6',
      'requests.received 2件 line 8',
      'interpretation.count 2条 line 10',
    ],
    lists: ['categories 139 = 13+2+5+11+56+43+9 complete holds'],
  },
  {
    file: '001_06c00298d27d56fb.txt',
    year: 2019,
    figures: [
      'published.total 22条 line 88',
      'published.reported_up ≥400余条 line 88',
      'published.new_media 1070条 line 88',
      'published.website 22条 line 90',
      ...['1条', '3条', '1条', '4条', '2条', '6条', '1条', '3条', '1条'].map(
        (raw, index) => `published.category ${raw} line ${93 + 3 * index}`,
      ),
      'published.weibo 350条 line 120',
      'published.wechat 720条 line 123',
      'published.other_channel 404条 line 126',
      'requests.received 0 line 131',
      'fee.amount 0 line 395',
      'reconsideration.total 0 line 397',
      'litigation.total 0 line 397',
    ],
    lists: ['categories 22 = 1+3+1+4+2+6+1+3+1 complete holds', 'channels 1070 = 350+720 holds'],
  },
  { file: '002_3ec8066f863f1309.txt', year: 2020, figures: [], lists: [] },
  {
    file: '003_2203413ca7ac2a79.txt',
    year: 2020,
    figures: [
      'published.total 1970条 line 7',
      'published.website ≥170余条 line 7',
      'published.new_media ≥1800余条 line 7',
      'requests.received 0 line 11',
      'reconsideration.total 0 line 11',
      'litigation.total 0 line 11',
    ],
    lists: [],
  },
  {
    file: '004_47b4ce0c4832982f.txt',
    year: 2020,
    figures: [
      'published.website 39条 line 3',
      'published.total 690条 line 3',
      'published.website 143条 line 3',
      'published.wechat 510条 line 3',
      'published.other_channel 37条 line 3',
      'requests.received 1件 line 3',
      'published.category 33条 line 6',
    ],
    lists: ['channels 690 = 143+510+37 complete holds'],
  },
];

describe('the five original reports', () => {
  for (const { file, year, figures, lists } of EXPECTED) {
    it.runIf(there)(`${file} gives exactly its ${figures.length} prose figures`, () => {
      const { result } = readFile(new Uint8Array(readFileSync(new URL(file, folder))));
      if (!('blocks' in result)) throw new Error(`${file} was not read`);
      const prose = readMentions(result, { year });
      const value = (index: number) => prose.mentions[index]?.value;
      expect(
        prose.mentions.map((mention) => {
          const place = formatPlace(mention.place).replace(/ column \d+$/, '');
          const raw = mention.unit === '' ? String(mention.value) : mention.raw;
          return `${mention.topic} ${mention.approximate ? '≥' : ''}${raw} ${place}`;
        }),
      ).toEqual(figures);
      expect(
        prose.lists.map((list) => {
          const flags = `${list.complete ? ' complete' : ''}${listHolds(list, prose.mentions) ? ' holds' : ''}`;
          return `${list.relation} ${value(list.total)} = ${list.parts.map(value).join('+')}${flags}`;
        }),
      ).toEqual(lists);
    });
  }
});
