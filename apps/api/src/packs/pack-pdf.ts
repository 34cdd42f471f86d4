import { Injectable, Logger } from '@nestjs/common';
import type { Pack } from '@understory/contracts';
import { FIRST_FORMATS, inFormats, PACK_REFUSALS, wordsLocale } from '@understory/wording';
import { packPage } from './pack-page';
import { Problem } from '../http/problem';
import type { Typesetter } from './typesetter';

/** Packs as PDF. Typst and the canvas are heavy, so they are loaded with the first one. */
@Injectable()
export class PackPdf {
  private readonly logger = new Logger('Packs');
  private typesetter: Promise<Typesetter> | undefined;

  async of(pack: Pack, formats = FIRST_FORMATS): Promise<Uint8Array> {
    this.typesetter ??= openTypesetter();
    const typesetter = await this.typesetter.catch((error: Error) => {
      this.typesetter = undefined;
      this.logger.error('Typst could not be opened.', error.stack);
      throw new Problem('unavailable', { detail: PACK_REFUSALS.noPdf });
    });
    return inFormats(formats, () =>
      typesetter.pdf({
        page: packPage(pack),
        weeks: pack.content.load?.weeks ?? [],
        locale: wordsLocale(),
        at: new Date(pack.frozenAt),
      }),
    );
  }
}

async function openTypesetter(): Promise<Typesetter> {
  const { Typesetter } = await import('./typesetter');
  return Typesetter.open();
}
