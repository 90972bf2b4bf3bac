/** The priority that the library suggests, in a word. */
import type { Priority } from '../../../src/domain/priority.ts';
import { useTexts } from '../../store/use-panel.ts';
import { Lozenge } from '../../ui/lozenge.tsx';

const tones = { high: 'red', medium: 'yellow', low: 'neutral' } as const;

export function PriorityMark({ priority }: { priority: Priority }) {
  const t = useTexts();
  return <Lozenge tone={tones[priority]}>{t(`priority.${priority}.name`)}</Lozenge>;
}
