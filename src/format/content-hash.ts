/**
 * A checksum that tells one FAQ index from another, and a whole one from a damaged one.
 *
 * FNV-1a (Fowler, Noll, Vo; RFC 9923) over UTF-16 code units in two 32-bit lanes of different
 * offset. It guards against accidents; against an attacker use HTTPS, `integrity`, and the
 * element's allow-list, which holds for any index. `crypto.subtle` is not used because it is
 * asynchronous, and missing on `http:` pages.
 */

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
const SECOND_LANE_OFFSET = 0x9e3779b9; // 2^32 / golden ratio: any constant unlike FNV_OFFSET does

/** @returns 16 lower-case hexadecimal digits */
export function contentHash(text: string): string {
  let first = FNV_OFFSET;
  let second = SECOND_LANE_OFFSET;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, FNV_PRIME);
    second = Math.imul(second ^ unit ^ (first >>> 15), FNV_PRIME);
  }
  return hex(first) + hex(second);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
