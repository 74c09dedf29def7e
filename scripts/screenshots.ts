/**
 * `npm run screenshots`: takes pictures of every screen of the console, light and dark, wide and narrow. It
 * writes them to `screenshots/`, which git ignores. It needs a running `npm start` and Debian's chromium.
 *
 * `node scripts/screenshots.ts [origin]`; the default origin is http://localhost:8787.
 *
 * @module
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { consoleScreens } from "./console-screens.ts";
import { demoPassword, demoUsername } from "./demo-data.ts";
import { repositoryFolder } from "./local-state.ts";

const origin = process.argv[2] ?? "http://localhost:8787";
const folder = join(repositoryFolder, "screenshots");

const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

async function show(page: Page, link: string, ready: RegExp | string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
  await page.getByText(ready).first().waitFor();
  // Pictures and fonts come after the text.
  await page.waitForTimeout(400);
}

async function photograph(
  browser: Browser,
  size: keyof typeof sizes,
  colorScheme: "light" | "dark",
): Promise<void> {
  const context = await browser.newContext({ viewport: sizes[size], colorScheme, locale: "en-GB" });
  const page = await context.newPage();
  const take = async (name: string) => {
    const path = join(folder, `${name}-${size}-${colorScheme}.png`);
    await page.screenshot({ path });
    console.log(path);
  };
  await page.goto(`${origin}/`);
  for (const { name, link, ready } of consoleScreens.filter(({ isOpen }) => isOpen)) {
    await show(page, link, ready);
    await take(name);
  }
  await show(page, "/", "Fill in the demo account");
  await page.getByLabel("Username or e-mail address").fill(demoUsername);
  await page.getByLabel("Password").fill(demoPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
  for (const { name, link, ready } of consoleScreens.filter(({ isOpen }) => !isOpen)) {
    await show(page, link, ready);
    await take(name);
  }
  await context.close();
}

await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const size of ["desktop", "phone"] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      await photograph(browser, size, colorScheme);
    }
  }
} finally {
  await browser.close();
}
