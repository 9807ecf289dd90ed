import type { FileFormat } from './raw-document';

/** What a file is by its first bytes; its name is never asked, because sites serve HTML, RTF and docx as `.doc`. */
export interface DetectedFormat {
  readonly format: FileFormat;
  /** What it looks like in a word (`text`, `html`, `docx`, `zip`, `ole`, `pdf`, `rtf`, `png` …), for the reason shown. */
  readonly looksLike: string;
}

const SIGNATURES: readonly { bytes: readonly number[]; format: FileFormat; looksLike: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], format: 'pdf', looksLike: 'pdf' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'unknown', looksLike: 'rtf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'unknown', looksLike: 'png' },
  { bytes: [0xff, 0xd8, 0xff], format: 'unknown', looksLike: 'jpeg' },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: 'unknown', looksLike: 'gif' },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: 'unknown', looksLike: 'rar' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: 'unknown', looksLike: '7z' },
  { bytes: [0x1f, 0x8b], format: 'unknown', looksLike: 'gzip' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], format: 'unknown', looksLike: 'program' },
];

const ZIP = [0x50, 0x4b] as const;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const HTML_START =
  /^[\s\0]*<(?:!doctype\s+html|html|head|body|meta|table|div|p\b|!--|\?xml[^>]*>\s*<(?:!doctype\s+)?html)/i;

/** Recognises a file by its content. Text of any encoding is `txt`; data that is no text is `unknown`. */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  const known = SIGNATURES.find(({ bytes: signature }) => startsWith(bytes, signature));
  if (known) return { format: known.format, looksLike: known.looksLike };
  if (startsWith(bytes, ZIP) && (bytes[2] ?? 0) < 9) return zipKind(bytes);
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  const head = asciiOf(bytes.subarray(0, 1024));
  if (HTML_START.test(head)) return { format: 'html', looksLike: 'html' };
  if (/^MIME-Version:/i.test(head)) return { format: 'unknown', looksLike: 'mhtml' };
  return looksBinary(bytes)
    ? { format: 'unknown', looksLike: 'binary' }
    : { format: 'txt', looksLike: 'text' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** ASCII with the NULs of UTF-16 and a BOM left out; enough to recognise markup. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) if (byte !== 0 && byte < 0x80) text += String.fromCharCode(byte);
  return text;
}

function zipKind(bytes: Uint8Array): DetectedFormat {
  const names = latinOf(bytes, 0, 4096) + latinOf(bytes, Math.max(0, bytes.length - 65_536), bytes.length);
  if (names.includes('word/document')) return { format: 'docx', looksLike: 'docx' };
  if (names.includes('xl/workbook')) return { format: 'xlsx', looksLike: 'xlsx' };
  return { format: 'zip', looksLike: 'zip' };
}

function oleKind(bytes: Uint8Array): DetectedFormat {
  const names = latinOf(bytes, 0, Math.min(bytes.length, 1_048_576)).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return { format: 'unknown', looksLike: 'encrypted' };
  return names.includes('WordDocument')
    ? { format: 'doc', looksLike: 'doc' }
    : { format: 'unknown', looksLike: 'ole' };
}

const latin1 = new TextDecoder('latin1');

function latinOf(bytes: Uint8Array, from: number, to: number): string {
  return latin1.decode(bytes.subarray(from, to));
}

/** True when the first bytes hold control characters that no text has, in UTF-16 either. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2048);
  if (hasUtf16Bom(sample)) return false;
  let control = 0;
  let evenNuls = 0;
  let oddNuls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const byte = sample[index] ?? 0;
    if (byte === 0) {
      if (index % 2 === 0) evenNuls += 1;
      else oddNuls += 1;
    } else if (isControl(byte)) control += 1;
  }
  // UTF-16 puts the zero half of its ASCII on one side; bytes that look like control there are halves of ideographs.
  if (evenNuls + oddNuls > 0) return !isUtf16Text(sample, oddNuls >= evenNuls);
  return control * 200 > sample.length;
}

function isControl(code: number): boolean {
  return code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a && code !== 0x1b;
}

/** Nine of ten code units are letters, ideographs, their punctuation or white space. */
function isUtf16Text(sample: Uint8Array, littleEndian: boolean): boolean {
  let units = 0;
  let plausible = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    const first = sample[index] ?? 0;
    const second = sample[index + 1] ?? 0;
    const unit = littleEndian ? first + second * 256 : first * 256 + second;
    units += 1;
    if ((unit < 0x250 && unit > 0 && !isControl(unit)) || isEastAsian(unit)) plausible += 1;
  }
  return units > 0 && plausible * 10 >= units * 9;
}

function isEastAsian(unit: number): boolean {
  return (
    (unit >= 0x2000 && unit < 0x2800) ||
    (unit >= 0x2e80 && unit < 0x3400) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    unit >= 0xff00
  );
}

function hasUtf16Bom(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
