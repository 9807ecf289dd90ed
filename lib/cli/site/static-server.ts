import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SCRIPT_POLICY } from './content-security';

/**
 * A file server for the finished site, as any host of static files would serve it: `/x/` is `x/index.html`, a
 * `.br` or `.gz` beside a file is sent to who accepts it, names with a hash in them are kept for ever, nothing outside
 * the folder is reachable. It sees no data of users: everything happens in their browser.
 */
export function createStaticServer(root: string): Server {
  return createServer((request, response) => {
    answer(root, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else plain(response, 500, `The file could not be sent: ${String(error)}`);
    });
  });
}

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

interface Found {
  readonly path: string;
  readonly stats: Stats;
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plain(response, 405, 'Only GET and HEAD are answered here');
  }
  const [rawPath = '/', query] = (request.url ?? '/').split('?');
  const path = safePath(rawPath);
  if (path === null) return plain(response, 400, 'This address is no path');
  const file = await findFile(join(root, path));
  if (file === 'folder') {
    response.writeHead(308, { Location: `${rawPath}/${query === undefined ? '' : `?${query}`}` });
    response.end();
    return;
  }
  if (file) return send(request, response, file, 200);
  const missing = await findFile(join(root, '404.html'));
  if (missing && missing !== 'folder') return send(request, response, missing, 404);
  return plain(response, 404, 'There is no such page');
}

/** The path below the root that an address stands for; null where it is none, or leads out of the root. */
export function safePath(rawPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(rawPath);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
  if (!decoded.startsWith('/') || decoded.includes('\0') || decoded.includes('\\')) return null;
  if (decoded.split('/').includes('..')) return null;
  const path = normalize(decoded);
  return path.endsWith(sep) ? join(path, 'index.html') : path;
}

async function findFile(path: string): Promise<Found | 'folder' | null> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return (await findFile(join(path, 'index.html'))) === null ? null : 'folder';
    return stats.isFile() ? { path, stats } : null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: Found,
  status: number,
): Promise<void> {
  const { body, encoding } = await encoded(request, file);
  const tag = `"${body.stats.size.toString(36)}-${Math.round(body.stats.mtimeMs).toString(36)}"`;
  setHeaders(response, file.path);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('ETag', tag);
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const part = status === 200 && !encoding ? rangeOf(request, body.stats.size) : null;
  if (part === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${body.stats.size}` }).end();
    return;
  }
  if (part) response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${body.stats.size}`);
  response.setHeader('Content-Length', part ? part.end - part.start + 1 : body.stats.size);
  response.writeHead(part ? 206 : status);
  if (request.method === 'HEAD' || body.stats.size === 0) response.end();
  else await pipeline(createReadStream(body.path, part ?? {}), response);
}

function setHeaders(response: ServerResponse, path: string): void {
  const extension = extname(path).toLowerCase();
  response.setHeader('Content-Type', MIME[extension] ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  const forEver = path.includes(`${sep}_next${sep}static${sep}`);
  response.setHeader('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (extension === '.js' || extension === '.mjs')
    response.setHeader('Content-Security-Policy', SCRIPT_POLICY);
  if (extension === '.html') response.setHeader('X-Frame-Options', 'DENY');
}

/** The file itself, or its compressed neighbour where the client accepts that; a range is always of the file itself. */
async function encoded(
  request: IncomingMessage,
  file: Found,
): Promise<{ body: Found; encoding: string | null }> {
  const accepted = acceptedEncodings(request.headers['accept-encoding'] ?? '');
  if (request.headers.range === undefined) {
    for (const { name, extension } of ENCODINGS) {
      if (!accepted.has(name)) continue;
      const body = await findFile(file.path + extension);
      if (body && body !== 'folder') return { body, encoding: name };
    }
  }
  return { body: file, encoding: null };
}

const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const;

function acceptedEncodings(header: string): ReadonlySet<string> {
  const accepted = header.split(',').map((part) => part.trim().split(/\s*;\s*/));
  return new Set(
    accepted.filter(([, quality]) => quality !== 'q=0').map(([name = '']) => name.toLowerCase()),
  );
}

function rangeOf(
  request: IncomingMessage,
  size: number,
): { readonly start: number; readonly end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [, from = '', to = ''] = match;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'unsatisfiable' : { start, end };
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/** Starts a server on a port of 127.0.0.1 and gives the port; 0 takes any that is free. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
