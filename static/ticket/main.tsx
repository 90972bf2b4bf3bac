/** Starts the row beside a ticket: why it exists, in one look. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { forgeHost } from '../api/forge-host.ts';
import { ticketClient } from '../api/ticket-client.ts';
import { TicketApp } from './app/ticket-app.tsx';
import { loadTexts } from '../language/load-texts.ts';
import '../ui/tokens.css';
import '../ui/ui.css';
import './ticket.css';

const host = forgeHost();
host.followTheme();
const parts = { client: ticketClient(host.invoke), host };

const root = document.getElementById('root');
if (root) void loadTexts(host.locale).then((t) => createRoot(root).render(<TicketApp {...parts} t={t} />));
