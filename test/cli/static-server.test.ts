import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishSite } from '@/lib/cli/finish-site';
import { createStaticServer, listen, safePath } from '@/lib/cli/site/static-server';

const folder = mkdtempSync(join(tmpdir(), 'jiebao-site-'));
const root = join(folder, 'out');
let server: Server;
let port: number;

const SCRIPT = `console.log('${'jiebao '.repeat(400)}')`;

beforeAll(async () => {
  mkdirSync(join(root, 'compare'), { recursive: true });
  mkdirSync(join(root, '_next', 'static'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<!doctype html><head></head><script>start()</script>');
  writeFileSync(join(root, '404.html'), '<!doctype html><head></head><p>nothing here</p>');
  writeFileSync(join(root, 'compare', 'index.html'), '<!doctype html><head></head>compare');
  writeFileSync(join(root, '_next', 'static', 'app.js'), SCRIPT);
  writeFileSync(join(root, '_next', 'static', 'db.wasm'), Buffer.alloc(3000, 7));
  await finishSite(root, join(folder, 'cache'));
  server = createStaticServer(root);
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A bare request: fetch would tidy the path and unpack the body. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the server of the site', () => {
  it('gives a folder its page and sends an address without its slash there', async () => {
    expect((await ask('/compare/')).body.toString()).toContain('compare');
    const moved = await ask('/compare?x=1');
    expect([moved.status, moved.headers.location]).toEqual([308, '/compare/?x=1']);
  });
  it('says 404 with the site’s own page', async () => {
    const answer = await ask('/nowhere/');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('nothing here');
  });
  it('names types, keeps hashed files for ever, and asks again for pages', async () => {
    const wasm = await ask('/_next/static/db.wasm');
    expect(wasm.headers['content-type']).toBe('application/wasm');
    expect(wasm.headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });
  it('sends the compressed neighbour to who accepts it, and the file itself otherwise', async () => {
    const br = await ask('/_next/static/app.js', { 'Accept-Encoding': 'gzip, br' });
    expect(br.headers['content-encoding']).toBe('br');
    const gz = await ask('/_next/static/app.js', { 'Accept-Encoding': 'gzip;q=1, br;q=0' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).toString()).toBe(SCRIPT);
    const bare = await ask('/_next/static/app.js');
    expect(bare.headers['content-encoding']).toBeUndefined();
    expect(bare.body.toString()).toBe(SCRIPT);
    expect(bare.headers.vary).toBe('Accept-Encoding');
  });
  it('answers 304 to who has the file, and HEAD without a body', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });
  it('gives parts of a file', async () => {
    const part = await ask('/_next/static/db.wasm', { Range: 'bytes=10-19', 'Accept-Encoding': 'br' });
    expect([part.status, part.body.length, part.headers['content-range']]).toEqual([
      206,
      10,
      'bytes 10-19/3000',
    ]);
    expect((await ask('/_next/static/db.wasm', { Range: 'bytes=-5' })).body.length).toBe(5);
    expect((await ask('/_next/static/db.wasm', { Range: 'bytes=4000-' })).status).toBe(416);
  });
  it('sends scripts with their policy, so that a worker started from one is bound by it', async () => {
    const { headers } = await ask('/_next/static/app.js');
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
  });
  it('reaches nothing outside its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/compare/..%5c..%5csecret.txt',
      '/%00',
      '/%',
    ]) {
      const answer = await ask(path);
      expect([400, 404], path).toContain(answer.status);
      expect(answer.body.toString(), path).not.toContain('secret');
    }
    expect(safePath('/a/../../b')).toBeNull();
  });
});
