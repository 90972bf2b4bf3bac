/** Starts the page *Threat models* of a project. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { forgeHost } from '../api/forge-host.ts';
import { projectClient } from '../api/project-client.ts';
import { ProjectApp } from './app/project-app.tsx';
import { loadTexts } from '../language/load-texts.ts';
import '../ui/tokens.css';
import '../ui/ui.css';
import './project.css';

const host = forgeHost();
host.followTheme();

const root = document.getElementById('root');
if (root) {
  const client = projectClient(host.invoke);
  void loadTexts(host.locale).then((t) =>
    createRoot(root).render(<ProjectApp client={client} t={t} openIssue={(key) => host.openIssue(key)} />),
  );
}
