/** Starts the rules page. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { forgeHost } from '../api/forge-host.ts';
import { rulesClient } from '../api/rules-client.ts';
import { RulesApp } from './app/rules-app.tsx';
import { loadTexts } from '../language/load-texts.ts';
import '../ui/tokens.css';
import '../ui/ui.css';
import './rules.css';

const host = forgeHost();
host.followTheme();

const root = document.getElementById('root');
if (root) {
  const client = rulesClient(host.invoke);
  void loadTexts(host.locale).then((t) =>
    createRoot(root).render(<RulesApp client={client} t={t} openIssue={host.openIssue} />),
  );
}
