/** Starts the rules page. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { forgeHost } from '../api/forge-host.ts';
import { rulesClient } from '../api/rules-client.ts';
import '../ui/tokens.css';
import '../ui/ui.css';

const host = forgeHost();
host.followTheme();
const client = rulesClient(host.invoke);

const root = document.getElementById('root');
if (root) createRoot(root).render(<main aria-busy={client === null} />);
