import { Injectable } from '@nestjs/common';
import type { Pack } from '@understory/contracts';
import { packPage } from './pack-page';
import type { Typesetter } from './typesetter';

/** Packs as PDF. Typst and the canvas are heavy, so they are loaded with the first one. */
@Injectable()
export class PackPdf {
  private typesetter: Promise<Typesetter> | undefined;

  async of(pack: Pack): Promise<Uint8Array> {
    this.typesetter ??= openTypesetter();
    const typesetter = await this.typesetter.catch((error: unknown) => {
      this.typesetter = undefined;
      throw error;
    });
    return typesetter.pdf({
      page: packPage(pack),
      weeks: pack.content.load?.weeks ?? [],
      at: new Date(pack.frozenAt),
    });
  }
}

async function openTypesetter(): Promise<Typesetter> {
  const { Typesetter } = await import('./typesetter');
  return Typesetter.open();
}
