/** The way out, where the panel stands in a dialog: Jira's own frame around it has none. */
import type { Host } from '../../api/forge-host.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { Button } from '../../ui/button.tsx';

export function CloseDialog({ host, t }: { host: Pick<Host, 'closeDialog'>; t: Texts }) {
  return (
    <div className="actions close-dialog">
      <Button onClick={() => host.closeDialog()}>{t('panel.close')}</Button>
    </div>
  );
}
