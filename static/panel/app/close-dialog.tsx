/** The way out, where the panel stands in a dialog: Jira's own frame around it has none. */
import type { Host } from '../../api/forge-host.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { Button } from '../../ui/button.tsx';

export interface CloseDialogProps {
  host: Pick<Host, 'closeDialog'>;
  t: Texts;
  /** What whoever opened the dialog should keep. */
  handBack?: () => unknown;
}

export function CloseDialog({ host, t, handBack }: CloseDialogProps) {
  return (
    <div className="actions close-dialog">
      <Button onClick={() => host.closeDialog(handBack?.())}>{t('panel.close')}</Button>
    </div>
  );
}
