/** For people who may manage: a button that opens a small form for another size and its reason. */
import { useEffect, useRef, useState } from 'react';
import type { Size } from '../../../src/domain/size.ts';
import { useAccess, useTexts } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { SizeForm } from './size-form.tsx';

export function AnotherSize({ size }: { size: Size }) {
  const t = useTexts();
  const manage = useAccess('manage');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!manage) return null;
  if (open) return <SizeForm size={size} onClose={() => setOpen(false)} />;
  return (
    <div className="actions">
      <Button ref={button} onClick={() => setOpen(true)}>
        {t('panel.sizing.another')}
      </Button>
    </div>
  );
}
