import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { isSystemFile, openZip } from '@/lib/intake/zip';
import { ZIP_LIMITS, type ZipLimits } from '@/lib/readers/limits';

/** 柳溪街道.txt in GB18030, as a Chinese Windows writes it. */
const GB_NAME = new Uint8Array([0xc1, 0xf8, 0xcf, 0xaa, 0xbd, 0xd6, 0xb5, 0xc0, 0x2e, 0x74, 0x78, 0x74]);

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>, password?: string): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { ...(password === undefined ? {} : { password }) });
  for (const [name, content] of Object.entries(files)) {
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader);
  }
  return writer.close();
}

/** The same archive with other bytes for a name and its UTF-8 flag off, in both directories. */
async function renamed(zip: Blob, from: string, to: Uint8Array): Promise<Blob> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const needle = new TextEncoder().encode(from);
  expect(needle.length).toBe(to.length);
  for (let at = 0; at < bytes.length; at += 1) {
    if (!needle.every((byte, index) => bytes[at + index] === byte)) continue;
    bytes.set(to, at);
    const flags = bytes[at - 30] === 0x50 && bytes[at - 28] === 0x03 ? at - 30 + 7 : at - 46 + 9;
    bytes[flags] = (bytes[flags] ?? 0) & ~0x08;
  }
  return new Blob([bytes]);
}

async function contents(zip: Blob, limits: ZipLimits = ZIP_LIMITS): Promise<Record<string, string>> {
  const listing = await openZip(zip, limits);
  if ('code' in listing) return { archive: listing.code };
  const read: Record<string, string> = {};
  for (const file of listing.files) {
    const bytes = await file.bytes();
    read[file.name] = 'code' in bytes ? bytes.code : new TextDecoder().decode(bytes);
  }
  return read;
}

describe('an archive', () => {
  it('gives its files with their paths, without folders and files of the system', async () => {
    const zip = await zipOf({ 'a/甲.txt': '甲', 'b.txt': 'B', '__MACOSX/._b.txt': 'x', 'a/.DS_Store': 'x' });
    expect(await contents(zip)).toEqual({ 'a/甲.txt': '甲', 'b.txt': 'B' });
    const listing = await openZip(zip);
    expect('leftOut' in listing && listing.leftOut).toEqual(['__MACOSX/._b.txt', 'a/.DS_Store']);
  });
  it('without the UTF-8 flag has names in GB18030', async () => {
    const zip = await renamed(await zipOf({ 'abcdefgh.txt': '甲' }), 'abcdefgh.txt', GB_NAME);
    expect(Object.keys(await contents(zip))).toEqual(['柳溪街道.txt']);
  });
  it('without the UTF-8 flag whose names are UTF-8 all the same (macOS) keeps them', async () => {
    const name = new TextEncoder().encode('柳溪街道.txt');
    const zip = await renamed(await zipOf({ 'abcdefghijkl.txt': '甲' }), 'abcdefghijkl.txt', name);
    expect(Object.keys(await contents(zip))).toEqual(['柳溪街道.txt']);
  });
  it('whose bytes were damaged says which file', async () => {
    const zip = await zipOf({ 'a.txt': 'report '.repeat(200), 'b.txt': 'B' });
    const bytes = new Uint8Array(await zip.arrayBuffer());
    bytes[45] = (bytes[45] ?? 0) ^ 0x10;
    expect(await contents(new Blob([bytes]))).toEqual({ 'a.txt': 'zip-entry-broken', 'b.txt': 'B' });
  });
  it('cut in half is broken as a whole', async () => {
    const zip = await zipOf({ 'a.txt': 'A'.repeat(1000), 'b.txt': 'B' });
    expect(await contents(zip.slice(0, zip.size / 2))).toEqual({ archive: 'zip-broken' });
  });
  it('with a password says so', async () => {
    expect(await contents(await zipOf({ 'a.txt': 'A' }, 'secret'))).toEqual({
      'a.txt': 'zip-entry-encrypted',
    });
  });
  it('without files says so', async () => {
    expect(await contents(await zipOf({ 'a/.DS_Store': 'x' }))).toEqual({ archive: 'zip-empty' });
  });
});

describe('the limits of an archive', () => {
  const limits = { entries: 3, totalBytes: 30, entryBytes: 20 };
  it('hold for the number of files: one below, at, and one above', async () => {
    const of = (count: number) =>
      zipOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, 'x'])));
    expect(Object.keys(await contents(await of(2), limits))).toHaveLength(2);
    expect(Object.keys(await contents(await of(3), limits))).toHaveLength(3);
    expect(await contents(await of(4), limits)).toEqual({ archive: 'zip-too-many' });
  });
  it('hold for one file: one below, at, and one above', async () => {
    const zip = await zipOf({ at: 'x'.repeat(20), above: 'y'.repeat(21).slice(0, 21) });
    const read = await contents(zip, { ...limits, totalBytes: 1000 });
    expect(read['at']).toBe('x'.repeat(20));
    expect(read['above']).toBe('too-large');
  });
  it('hold for all files together: one below, at, and one above', async () => {
    const of = (last: number) => zipOf({ a: 'x'.repeat(20), b: 'y'.repeat(last) });
    expect(await contents(await of(9), limits)).not.toHaveProperty('archive');
    expect(await contents(await of(10), limits)).not.toHaveProperty('archive');
    expect(await contents(await of(11), limits)).toEqual({ archive: 'zip-too-large' });
  });
  it('hold for an archive that lies about its sizes', async () => {
    const zip = await zipOf({ a: 'x'.repeat(5000) });
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    const read = await contents(new Blob([bytes]), limits);
    expect(['too-large', 'zip-entry-broken', 'zip-broken']).toContain(read['a'] ?? read['archive']);
  });
});

describe('files of the system', () => {
  it('are told from files of people', () => {
    const names = ['.DS_Store', 'a/.git/x', '__MACOSX/a', 'Thumbs.db', '~$报告.docx', 'desktop.ini'];
    expect(names.filter(isSystemFile)).toEqual(names);
    expect(['a.txt', '报告.v1.txt', 'a/b.doc', './a.txt'].filter(isSystemFile)).toEqual([]);
  });
});
