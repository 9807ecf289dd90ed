import { describe, expect, it } from 'vitest';
import { inlineScriptHashes, withPolicy } from '@/lib/cli/site/content-security';

const PAGE = `<!DOCTYPE html><html><head><title>x</title><script src="/a.js" async=""></script></head>
<body><script>start(1)</script><script type="application/json">{"a":1}</script><script>start(1)</script></body></html>`;

describe('the policy of a page', () => {
  it('stands first in its head and allows exactly its own inline scripts', () => {
    const page = withPolicy(PAGE);
    expect(page).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src/,
    );
    expect(inlineScriptHashes(PAGE)).toEqual(['sha256-C8SfGBGJsmbsuuRA9C16YhP3phiX+27EEOWp/JTKBQQ=']);
    for (const hash of inlineScriptHashes(PAGE)) expect(page).toContain(`'${hash}'`);
    expect(page).not.toContain("'unsafe-inline' 'sha");
    expect(page).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
  it('is replaced when it is written again', () => {
    expect(withPolicy(withPolicy(PAGE))).toBe(withPolicy(PAGE));
  });
  it('cannot be put into a page without a head', () => {
    expect(() => withPolicy('<p>x</p>')).toThrow(/head/);
  });
});
