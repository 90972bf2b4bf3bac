/** Starts the Admin page. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { adminClient } from '../api/admin-client.ts';
import { forgeHost } from '../api/forge-host.ts';
import { AdminApp } from './app/admin-app.tsx';
import { loadTexts } from '../language/load-texts.ts';
import '../ui/tokens.css';
import '../ui/ui.css';
import './admin.css';

const host = forgeHost();
host.followTheme();

const root = document.getElementById('root');
if (root) {
  const client = adminClient(host.invoke);
  void loadTexts(host.locale).then((t) => createRoot(root).render(<AdminApp client={client} t={t} />));
}
