import { StreamableFile } from '@nestjs/common';
import type { Pack } from '@understory/contracts';

/** A download whose name is made of dates alone. */
export function packFile(
  { content, hash }: Pack,
  bytes: Uint8Array,
  kind: { type: string; extension: 'pdf' | 'csv' },
): StreamableFile {
  const name = `understory-pack-${content.from}-to-${content.to}-${hash.slice(0, 8)}`;
  return new StreamableFile(bytes, {
    type: kind.type,
    disposition: `attachment; filename="${name}.${kind.extension}"`,
    length: bytes.byteLength,
  });
}
