import { createHash } from 'node:crypto';

/**
 * The walls around a page: what it may load, from where, and that nothing may leave. A static export can be put on any
 * file server, so the policy stands in the page itself, as a meta tag that lists the hash of every inline script Next
 * wrote. Workers are started from `blob:` URLs and inherit it.
 */
export function contentSecurityPolicy(scriptHashes: readonly string[]): string {
  const scripts = ["'self'", "'wasm-unsafe-eval'", ...scriptHashes.map((hash) => `'${hash}'`)];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    'worker-src blob:',
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The policy for scripts themselves, sent with them: it binds a worker that is started from its own URL. */
export const SCRIPT_POLICY = contentSecurityPolicy([]);

const META = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/?>/;

/** A page with its policy as the first thing in its head; an earlier policy of ours is replaced. */
export function withPolicy(html: string): string {
  const bare = html.replace(META, '');
  const policy = contentSecurityPolicy(inlineScriptHashes(bare));
  const page = bare.replace(/<head\b[^>]*>/i, (head) => {
    return `${head}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  });
  if (page === bare) throw new Error('a page without <head> cannot carry its policy');
  return page;
}

/** `sha256-…` of every inline script that a browser would run, each once, in the order of the page. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    if (/\bsrc\s*=/i.test(attributes) || isData(attributes)) continue;
    hashes.add(`sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}`);
  }
  return [...hashes];
}

/** True for blocks that hold data (`application/json`): they are never run. */
function isData(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1]?.toLowerCase();
  return type !== undefined && !['module', 'text/javascript', 'application/javascript'].includes(type);
}
