// Finds a Chromium for the browser tests, or installs Debian's where that is possible without asking anybody.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const advice =
  'No browser for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to the executable of one ' +
  '(on Debian: apt-get install chromium).';

/** The executable in CHROMIUM_PATH, else the first Chromium or Chrome of the machine that runs; null when there is none. */
export function findBrowser(): string | null {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) return runs(wanted) ? wanted : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...applications,
  ];
  return candidates.find((candidate) => existsSync(candidate) && runs(candidate)) ?? null;
}

/**
 * The browser to use, installed first if there was none.
 * @throws with what to do, when there is none and it cannot be installed.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (process.env['CHROMIUM_PATH']) throw new Error(`CHROMIUM_PATH does not run: ${process.env['CHROMIUM_PATH']}`);
  installOnDebian();
  const installed = findBrowser();
  if (!installed) throw new Error(advice);
  return installed;
}

/** Ubuntu's package of the same name only points to a snap, which does not run everywhere (containers): Debian alone. */
function installOnDebian(): void {
  const asRoot = rootCommand();
  if (!isDebian() || asRoot === null) throw new Error(advice);
  console.log('Installing Chromium (apt-get install chromium) …');
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=600'];
  run([...apt, 'update']);
  run([...apt, 'install', '-y', '--no-install-recommends', 'chromium']);
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** How to run a command as root without a question: directly, with a sudo that needs no password, or not at all. */
function rootCommand(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function run([command = '', ...args]: string[]): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${advice}\n${[command, ...args].join(' ')} failed; its message is above.`);
}

function runs(executable: string): boolean {
  return spawnSync(executable, ['--version'], { timeout: 20_000 }).status === 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
