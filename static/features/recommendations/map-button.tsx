/** Opens the way to map a recommendation to more threats, or to the first one where it has none. */
import { forwardRef } from 'react';
import type { Row } from '../../store/row.ts';
import { useTexts } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';

export interface MapButtonProps {
  row: Row;
  /** Whether the mapping is being changed. */
  open: boolean;
  onPress: () => void;
}

export const MapButton = forwardRef<HTMLButtonElement, MapButtonProps>(function MapButton({ row, open, onPress }, ref) {
  const t = useTexts();
  const orphan = row.threats.length === 0;
  const id = row.id ?? t('panel.row.new');
  return (
    <span className="map-button">
      <Button
        ref={ref}
        appearance="subtle"
        aria-expanded={open}
        aria-label={t(orphan ? 'panel.recommendations.mapOrphanFor' : 'panel.recommendations.addThreatFor', { id })}
        onClick={onPress}
      >
        {t(orphan ? 'panel.recommendations.mapOrphan' : 'panel.recommendations.addThreat')}
      </Button>
    </span>
  );
});
