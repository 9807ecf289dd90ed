import { plausibleShare } from './plausible-text';
import { type Refusal, refuse } from './refusal';

/**
 * Bytes → text, by content alone:
 *
 *     BOM ──▶ NULs on one side (UTF-16 without BOM) ──▶ strict UTF-8 ──▶ strict GB18030 ──▶ is it Chinese that people write?
 *
 * UTF-8 goes before GB18030 because GB18030 accepts nearly any UTF-8 Chinese. Mojibake and Big5 decode without an error
 * somewhere; only the last question finds them.
 */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf16le = new TextDecoder('utf-16le', { fatal: true });
const utf16be = new TextDecoder('utf-16be', { fatal: true });
const gb18030 = new TextDecoder('gb18030', { fatal: true });

/** The least share of ideographs that must be common ones, and from how many ideographs on the share means anything. */
const LEAST_SHARE = 0.3;
const FEWEST_IDEOGRAPHS = 20;

/** Decodes a text file, or refuses it: `unknown-encoding` when no encoding fits, `mojibake` when the result is no Chinese. */
export function decodeText(bytes: Uint8Array): DecodedText | Refusal {
  const decoded = decodeStrictly(bytes);
  if (decoded === null) return refuse('unknown-encoding');
  if (decoded.text.includes('\0')) return refuse('unknown-encoding');
  const { share, ideographs, latin } = plausibleShare(decoded.text);
  const isChinese = ideographs < FEWEST_IDEOGRAPHS || share >= LEAST_SHARE;
  // Chinese bytes taken for Latin-1 become strings of ä ¸ ½, with hardly an ideograph among them.
  if (!isChinese || (latin >= FEWEST_IDEOGRAPHS && latin > ideographs)) {
    return refuse('mojibake', { encoding: decoded.encoding, share: Number(share.toFixed(3)) });
  }
  return decoded;
}

function decodeStrictly(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return attempt(utf8, bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt(utf16le, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt(utf16be, bytes, 'utf-16be');
  const side = nulSide(bytes);
  if (side === 'odd') return attempt(utf16le, bytes, 'utf-16le');
  if (side === 'even') return attempt(utf16be, bytes, 'utf-16be');
  return attempt(utf8, bytes, 'utf-8') ?? attempt(gb18030, bytes, 'gb18030');
}

function attempt(
  decoder: TextDecoder,
  bytes: Uint8Array,
  encoding: DecodedText['encoding'],
): DecodedText | null {
  try {
    return { text: decoder.decode(bytes), encoding };
  } catch (error) {
    // A strict decoder says "these bytes are not mine" by a TypeError; anything else is a fault of the program.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** On which bytes of the pairs the NULs stand; null when there are none. */
function nulSide(bytes: Uint8Array): 'odd' | 'even' | null {
  if (!bytes.includes(0)) return null;
  let odd = 0;
  let even = 0;
  const length = Math.min(bytes.length, 65_536);
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 1) odd += 1;
    else even += 1;
  }
  return odd >= even ? 'odd' : 'even';
}
