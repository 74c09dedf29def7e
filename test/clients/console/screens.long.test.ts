/**
 * Every screen of the console in Chromium, light and dark, wide and narrow: axe-core finds no violation.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launchChromium } from "../../../scripts/chromium.ts";
import { consoleScreens } from "../../../scripts/console-screens.ts";
import type { LocalWorker } from "../../../scripts/local-worker.ts";
import { type Complaints, openWindow, show, signIn, startWorker } from "./chromium.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const looks = [
  { colorScheme: "light", viewport: { width: 1280, height: 860 } },
  { colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

declare global {
  var axe: { run(context: Document): Promise<AxeResults> };
}

describe.skipIf(chromiumPath === undefined)("screens in Chromium", () => {
  let worker: LocalWorker;
  let browser: Browser;
  let axe: string;
  const complaints: Complaints = { all: [] };

  beforeAll(async () => {
    axe = await readFile(axePath, "utf8");
    worker = await startWorker(true);
    browser = await launchChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await worker?.remove();
  });

  /** The violations on a page, as short texts. */
  async function check(page: Page): Promise<string[]> {
    const { violations } = await page.evaluate(() => globalThis.axe.run(document));
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary}`),
    );
  }

  test.each(looks)(
    "$colorScheme, $viewport.width pixels wide",
    async (look) => {
      const context = await browser.newContext({ ...look, reducedMotion: "reduce" });
      const page = await openWindow(context, worker.origin, complaints);
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      await page.evaluate(axe);
      for (const { link, ready } of consoleScreens.filter(({ isOpen }) => isOpen)) {
        await show(page, link);
        await page.getByText(ready).first().waitFor();
        expect(await check(page), link).toEqual([]);
      }
      await show(page, "/");
      await signIn(page);
      for (const { link, ready } of consoleScreens.filter(({ isOpen }) => !isOpen)) {
        await show(page, link);
        await page.getByText(ready).first().waitFor();
        expect(await check(page), link).toEqual([]);
        const isTooWide = await page.evaluate(() => {
          const main = document.querySelector("main");
          return main !== null && main.scrollWidth > main.clientWidth + 1;
        });
        expect(isTooWide, `${link} scrolls sideways`).toBe(false);
      }
      await context.close();
    },
    120_000,
  );

  test("nothing complained", () => {
    expect(complaints.all).toEqual([]);
  });
});
