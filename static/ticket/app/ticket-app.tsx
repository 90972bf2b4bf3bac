/** The row from its first paint: reading, failed with a next step, or why the ticket exists. */
import type { Host } from '../../api/forge-host.ts';
import type { TicketClient } from '../../api/ticket-client.ts';
import type { TicketView } from '../../../src/contract/ticket.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { ExplainedBox } from './explained-box.tsx';
import { useExplained } from './use-explained.ts';

export interface TicketAppProps {
  client: TicketClient;
  host: Pick<Host, 'openIssue'>;
  t: Texts;
}

export function TicketApp({ client, host, t }: TicketAppProps) {
  const { explained, load } = useExplained(client);
  switch (explained.is) {
    case 'loading':
      return <Spinner label={t('ticketRow.opening')} />;
    case 'failed':
      return (
        <div className="explained">
          <p role="alert">{failureText(explained.error, t)}</p>
          <Button onClick={load}>{t('panel.retry')}</Button>
        </div>
      );
    case 'ready':
      return <View view={explained.view} host={host} t={t} />;
  }
}

function View({ view, host, t }: { view: TicketView } & Pick<TicketAppProps, 'host' | 't'>) {
  switch (view.is) {
    case 'not-part':
      return <p className="explained">{t('ticketRow.notPart')}</p>;
    case 'hidden':
      return <p className="explained">{t('ticketRow.hidden')}</p>;
    case 'explained':
      return (
        <div className="explained">
          {view.recommendations.map((one) => (
            <ExplainedBox key={`${one.model.issueId} ${one.id}`} of={one} host={host} t={t} />
          ))}
        </div>
      );
  }
}
