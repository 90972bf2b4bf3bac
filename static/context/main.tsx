/** Starts the row beside a Threat model issue: size, stage and progress in one look. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import catalogue from '../../locales/en-US.json';
import { textsFrom } from '../../src/domain/texts.ts';
import { forgeHost } from '../api/forge-host.ts';
import { glanceClient } from '../api/glance-client.ts';
import { openPanelDialog } from '../api/panel-dialog.ts';
import { ContextApp } from './app/context-app.tsx';
import '../ui/tokens.css';
import '../ui/ui.css';
import './context.css';

const host = forgeHost();
host.followTheme();
const parts = { client: glanceClient(host.invoke), host, openPanelDialog, t: textsFrom(catalogue, 'en-US') };

const root = document.getElementById('root');
if (root) createRoot(root).render(<ContextApp {...parts} />);
