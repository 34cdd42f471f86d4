import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { LoadWeek } from '@understory/charts';
import { tmpdir } from 'node:os';
import { loadDrawing, registerFonts } from './load-drawing';
import { packFonts } from './pack-fonts';
import type { PackPage } from './pack-page';
import { PACK_TEMPLATE } from './pack-template';

/** Compilations after which memoised results are dropped. */
const KEPT_RESULTS = 8;

export interface Typesetting {
  page: PackPage;
  weeks: readonly LoadWeek[];
  /** For the dates in the chart. */
  locale: string;
  /** Written into the file, so that the same pack is the same bytes. */
  at: Date;
}

/** Typst with its fonts. It works synchronously, a few milliseconds a page, so one job never meets another's files. */
export class Typesetter {
  private constructor(private readonly compiler: NodeCompiler) {}

  static async open(): Promise<Typesetter> {
    const fonts = await packFonts();
    registerFonts(fonts);
    const fontArgs = [{ fontBlobs: fonts }];
    return new Typesetter(NodeCompiler.create({ workspace: tmpdir(), fontArgs }));
  }

  /** @throws Where the result would not be accessible (PDF/UA-1), say for a letter that no font has. */
  pdf({ page, weeks, locale, at }: Typesetting): Uint8Array {
    const { compiler } = this;
    compiler.mapShadow(`${tmpdir()}/pack.json`, Buffer.from(JSON.stringify(page)));
    compiler.mapShadow(`${tmpdir()}/load.svg`, loadDrawing(weeks, locale));
    try {
      const { result, ...failed } = compiled(compiler);
      if (!result) throw new Error(`Typst refused a pack: ${failed.why}`);
      return compiler.pdf(result, {
        pdfStandard: 'ua-1',
        creationTimestamp: Math.floor(at.getTime() / 1000),
      });
    } finally {
      compiler.resetShadow();
      compiler.evictCache(KEPT_RESULTS);
    }
  }
}

function compiled(compiler: NodeCompiler) {
  const outcome = compiler.compile({ mainFileContent: PACK_TEMPLATE });
  const why = outcome.result ? '' : JSON.stringify(outcome.takeDiagnostics()?.shortDiagnostics);
  return { result: outcome.result, why };
}
