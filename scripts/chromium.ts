/**
 * Chromium without a window, for tests and screenshots.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The path of Debian's Chromium; undefined where it is not installed. */
export const chromiumPath: string | undefined = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
].find(existsSync);

/** @throws Error when Chromium is not installed. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error("Chromium is not installed. Run: apt-get install chromium");
  }
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
