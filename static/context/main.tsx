/** Starts the row beside a Threat model issue: size, stage and progress in one look. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { forgeHost } from '../api/forge-host.ts';
import { glanceClient } from '../api/glance-client.ts';
import { openPanelDialog } from '../api/panel-dialog.ts';
import { ContextApp } from './app/context-app.tsx';
import { loadTexts } from '../language/load-texts.ts';
import '../ui/tokens.css';
import '../ui/ui.css';
import './context.css';

const host = forgeHost();
host.followTheme();
const parts = { client: glanceClient(host.invoke), host, openPanelDialog };

const root = document.getElementById('root');
if (root) void loadTexts(host.locale).then((t) => createRoot(root).render(<ContextApp {...parts} t={t} />));
