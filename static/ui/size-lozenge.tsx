/** A size in its word and its colour. */
import type { Size } from '../../src/domain/size.ts';
import type { Texts } from '../../src/domain/texts.ts';
import { Lozenge, type Tone } from './lozenge.tsx';

const toneOf: Record<Size, Tone> = { none: 'neutral', S: 'green', M: 'blue', L: 'purple' };

export function SizeLozenge({ size, t }: { size: Size; t: Texts }) {
  return <Lozenge tone={toneOf[size]}>{t(`size.${size}.name`)}</Lozenge>;
}
