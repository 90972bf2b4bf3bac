/** Starts the page *Threat models* of a project. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import catalogue from '../../locales/en-US.json';
import { textsFrom } from '../../src/domain/texts.ts';
import { forgeHost } from '../api/forge-host.ts';
import { projectClient } from '../api/project-client.ts';
import { ProjectApp } from './app/project-app.tsx';
import '../ui/tokens.css';
import '../ui/ui.css';
import './project.css';

const host = forgeHost();
host.followTheme();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ProjectApp
      client={projectClient(host.invoke)}
      t={textsFrom(catalogue, 'en-US')}
      openIssue={(key) => host.openIssue(key)}
    />,
  );
}
