// Finds a Firefox. Debian's and a system's own are driven over WebDriver BiDi, which needs no browser built for tests.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const names = ['firefox', 'firefox-esr'];

function places(): string[] {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') {
    return ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** The Firefox that FIREFOX_PATH names, or one installed on the system; undefined where there is none. */
export function findFirefox(): string | undefined {
  const asked = env['FIREFOX_PATH'];
  return [...(asked ? [asked] : []), ...places()].find((path) => existsSync(path));
}
