import { imageSize } from 'image-size';
import type { TextProblem } from '../../language/text-problem.ts';
import { sha256 } from '../../newsroom/fingerprint.ts';
import { type PictureFile, recipe } from '../../newsroom/renditions.ts';
import type { Rule } from '../problems/problem.ts';
import { judgeDrawing } from './drawings/judge.ts';

/** Why a file of `content/media` is not shown: as a whole, or for what a drawing has in it. */
export type Unshown = 'unreadable' | 'oversized' | TextProblem<Rule>[];

/** A picture of more pixels would take more than 180 MB of memory to open, at three bytes a pixel. */
export const mostPixels = 60_000_000;

const formats = ['jpg', 'png', 'webp', 'avif', 'gif'] as const;

type Points = (typeof formats)[number];

/** What a picture's first bytes say of it, without opening it; a drawing, by its name or its first sign, is read as a whole. */
export function readPicture(bytes: Buffer, isDrawing: boolean): Omit<PictureFile, 'path'> | Unshown {
  const isMarkup = /^(?:\xef\xbb\xbf)?\s*</.test(bytes.toString('latin1', 0, 64));
  const points = isMarkup ? null : readPoints(bytes);
  if (points !== null) return points;
  if (!isMarkup && !isDrawing) return 'unreadable';
  const judged = judgeDrawing(bytes);
  if (Array.isArray(judged)) return judged;
  return { hash: pictureHash(bytes), format: 'svg', ...judged, transparent: false, copied: true };
}

/** The name that a picture's renditions have, from its bytes. */
export const pictureHash = (bytes: Buffer) => sha256(recipe, bytes).digest('hex').slice(0, 16);

/** A picture of points; null for another file. */
function readPoints(bytes: Buffer): Omit<PictureFile, 'path'> | 'unreadable' | 'oversized' | null {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    const format = formats.find((each) => each === type);
    if (format === undefined || width === 0 || height === 0) return 'unreadable';
    if (!isWhole(format, bytes)) return 'unreadable';
    if (width * height > mostPixels) return 'oversized';
    // Exif 2.32, section 4.6.4: from 5 on, the rows of the file are the columns of the picture.
    const lies = orientation >= 5;
    return {
      hash: pictureHash(bytes),
      format,
      width: lies ? height : width,
      height: lies ? width : height,
      transparent: isTransparent(format, bytes),
      copied: format === 'gif' || moves(format, bytes),
    };
  } catch {
    return null;
  }
}
/** PNG 5.6: what tells of a picture stands before its first IDAT. */
const pngHead = (bytes: Buffer) => bytes.subarray(0, Math.max(0, bytes.indexOf('IDAT')));

/** The flags of an extended WebP (RFC 9649, section 2.7); 0 for a plain one. */
const webpFlags = (bytes: Buffer) => (bytes.toString('latin1', 12, 16) === 'VP8X' ? (bytes[20] ?? 0) : 0);

/** Half of a file that was cut off in copying shows half of a picture. */
function isWhole(format: Points, bytes: Buffer): boolean {
  if (format === 'png') return bytes.includes('IEND');
  // ITU T.81, annex B: the last scan begins with FFDA and the picture ends with FFD9.
  return (
    format !== 'jpg' ||
    bytes.lastIndexOf('ffd9', undefined, 'hex') > bytes.lastIndexOf('ffda', undefined, 'hex')
  );
}

/** Whether a picture has an alpha channel, or may have. */
function isTransparent(format: Points, bytes: Buffer): boolean {
  // PNG 11.2.1: the colour types with alpha have bit 4 set; 11.3.1.1: tRNS.
  if (format === 'png') return ((bytes[25] ?? 0) & 4) !== 0 || pngHead(bytes).includes('tRNS');
  // RFC 9649, section 3.4: the bit after the signature byte and the two 14-bit sizes.
  const lossless = bytes.toString('latin1', 12, 16) === 'VP8L' && ((bytes[24] ?? 0) & 0x10) !== 0;
  if (format === 'webp') return lossless || (webpFlags(bytes) & 0x10) !== 0;
  // MIAF (ISO/IEC 23000-22) names the role of an auxiliary picture by this URN.
  return format === 'avif' && bytes.includes('urn:mpeg:mpegB:cicp:systems:auxiliary:alpha');
}

const moves = (format: Points, bytes: Buffer) =>
  (format === 'webp' && (webpFlags(bytes) & 0x02) !== 0) ||
  (format === 'png' && pngHead(bytes).includes('acTL')) ||
  (format === 'avif' && bytes.toString('latin1', 8, 12) === 'avis');
