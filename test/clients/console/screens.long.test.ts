/**
 * Every screen and dialog of the console in Chromium, light and dark, wide and narrow, also where a list
 * is empty or the API refuses: axe-core finds no violation, and nothing scrolls sideways.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launchChromium } from "../../../scripts/chromium.ts";
import { demoPassword, demoUsername } from "../../../scripts/demo-data.ts";
import type { LocalWorker } from "../../../scripts/local-worker.ts";
import { createClient } from "../../../src/client/index.ts";
import { type Complaints, openWindow, signIn, signUpProgram, startWorker } from "./chromium.ts";
import { openScenes, picture, type Scene, type SceneData, scenes } from "./scenes.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const sizes = [
  { width: 1280, height: 860 },
  { width: 390, height: 844 },
] as const;

const all: RunOptions = { resultTypes: ["violations"] };
/** What depends on the colours alone. */
const contrast: RunOptions = { ...all, runOnly: ["color-contrast"] };

declare global {
  var axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
}

describe.skipIf(chromiumPath === undefined)("screens in Chromium", () => {
  let worker: LocalWorker;
  let browser: Browser;
  let page: Page;
  let data: SceneData;
  let axe: string;
  const complaints: Complaints = { all: [] };

  beforeAll(async () => {
    axe = await readFile(axePath, "utf8");
    worker = await startWorker(true, { DEV_MAILBOX: "on" });
    browser = await launchChromium();
    const { origin: baseUrl } = worker;
    const demo = createClient({ baseUrl });
    await demo.auth.signIn({ username: demoUsername, password: demoPassword });
    const { id } = await demo.posts.create({ body: "My post" });
    await demo.posts.comment(id, { body: "My comment" });
    await demo.posts.like(id);
    data = { post: id };
    await demo.files.upload({
      key: "readme.txt",
      body: new Blob(["Some words"], { type: "text/plain" }),
    });
    await demo.files.upload({
      key: "pictures/dot.png",
      body: new Blob([picture], { type: "image/png" }),
    });
    // People on the screen of the account.
    await demo.users.updateMe({ follow_approval: true });
    const others = await Promise.all(
      ["other", "blocked", "muted"].map((name) => signUpProgram(baseUrl, name)),
    );
    for (const other of others) await other.ask("PUT", `/api/users/${demoUsername}/follow`);
    const context = await browser.newContext({ reducedMotion: "reduce" });
    page = await openWindow(context, baseUrl, complaints);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await worker?.remove();
  });

  /** The violations on the page, as short texts. */
  async function violations(options: RunOptions): Promise<string[]> {
    if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axe);
    // Uppy takes on another colour scheme a moment after the page.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const results = await page.evaluate((each) => globalThis.axe.run(document, each), options);
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary}`),
    );
  }

  /** What scrolls sideways, and the headings of the first level. */
  const measure = () =>
    page.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll("main, dialog")];
      return {
        sideways: boxes
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map(
            ({ tagName, scrollWidth, clientWidth }) =>
              `${tagName}: ${scrollWidth} > ${clientWidth}`,
          ),
        headings: document.querySelectorAll("h1").length,
      };
    });

  async function look({ name, arrange, fails = [] }: Scene): Promise<void> {
    while (await page.getByRole("dialog").count()) await page.keyboard.press("Escape");
    await page.setViewportSize(sizes[0]);
    await page.context().setOffline(false);
    await arrange(page, data);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const place = `${name}, ${size.width} pixels wide`;
      await page.emulateMedia({ colorScheme: "light" });
      expect.soft(await violations(all), place).toEqual([]);
      expect.soft(await measure(), place).toEqual({ sideways: [], headings: 1 });
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await violations(contrast), `${place}, dark`).toEqual([]);
    }
    const isExpected = (complaint: string) =>
      complaint.startsWith("console: Failed to load resource") &&
      fails.some((fail) => complaint.includes(String(fail)));
    const rest = complaints.all.splice(0).filter((each) => !isExpected(each));
    expect.soft(rest, name).toEqual([]);
  }

  test.each(openScenes)("$name", look);

  test("signing in", async () => {
    await page.evaluate(() => {
      location.hash = "/";
    });
    await page.reload();
    await signIn(page);
  });

  test.each(scenes)("$name", look);
});
