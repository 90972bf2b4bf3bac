/** Starts the Admin page. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import catalogue from '../../locales/en-US.json';
import { textsFrom } from '../../src/domain/texts.ts';
import { adminClient } from '../api/admin-client.ts';
import { forgeHost } from '../api/forge-host.ts';
import { AdminApp } from './app/admin-app.tsx';
import '../ui/tokens.css';
import '../ui/ui.css';
import './admin.css';

const host = forgeHost();
host.followTheme();

const root = document.getElementById('root');
if (root) createRoot(root).render(<AdminApp client={adminClient(host.invoke)} t={textsFrom(catalogue, 'en-US')} />);
