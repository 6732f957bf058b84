import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/** What playwright needs to start the browser that is there; plain JSON, handed from the set-up to the tests. */
export type Chromium = Pick<LaunchOptions, 'executablePath' | 'channel'> & { env?: Record<string, string> };

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * The browser that STANDOFF_CHROMIUM names, else one on the PATH, else the one that the package
 * @sparticuz/chromium carries (Linux on x64), else an installed Google Chrome.
 * @throws when STANDOFF_CHROMIUM names nothing that can be run
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.STANDOFF_CHROMIUM;
  if (named) {
    if (!isProgram(named)) {
      throw new Error(
        `STANDOFF_CHROMIUM is "${named}", and no program is there: set it to the path of a Chromium or Chrome, or unset it.`,
      );
    }
    return { executablePath: named };
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
  if (found) return { executablePath: found };
  return process.platform === 'linux' && process.arch === 'x64' ? carried() : { channel: 'chrome' };
}

/** Unpacks the browser of @sparticuz/chromium with the libraries that a bare Debian lacks. */
async function carried(): Promise<Chromium> {
  // It brings those libraries only where it believes itself on Amazon's servers, and asks when imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;
  return { executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } };
}

function isProgram(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
