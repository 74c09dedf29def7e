/**
 * The API reference in Chromium: it lists the operations, and after signing up on the page, the first
 * operation of each group works.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launchChromium } from "../../scripts/chromium.ts";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";

if (chromiumPath === undefined) {
  console.warn("SKIPPED: the reference was not tested in a browser. Install Debian's chromium.");
}

/** Milliseconds that Swagger UI may take for a step: on a busy machine, one takes tens of seconds. */
const slowPage = 100_000;

/** The group that only administrators can use. */
const forAdministrators = "Administration";

describe.skipIf(chromiumPath === undefined)("in Chromium", () => {
  let worker: LocalWorker;
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];

  beforeAll(async () => {
    worker = await createLocalWorker();
    await worker.start();
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(worker.origin) && !url.startsWith("data:")) elsewhere.push(url);
    });
    await page.goto(`${worker.origin}/docs`);
    await page.waitForSelector(".opblock-tag-section", { timeout: 90_000 });
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await worker?.remove();
  });

  /** Executes the first operation of a group as the page offers it, and answers its status. */
  async function tryFirst(index: number): Promise<{ group: string; status: string }> {
    const section = page.locator(".opblock-tag-section").nth(index);
    const group = (await section.locator(".opblock-tag").getAttribute("data-tag")) ?? "";
    const operation = section.locator(".opblock").first();
    await operation.locator(".opblock-summary-control").click();
    const execute = operation.locator("button.execute");
    if (!(await execute.isVisible().catch(() => false))) {
      await operation
        .locator("button.try-out__btn")
        .click({ timeout: 2000 })
        .catch(() => undefined);
    }
    await execute.click({ timeout: slowPage });
    const cell = operation.locator(".live-responses-table tbody .response-col_status").first();
    await cell.waitFor({ timeout: slowPage });
    const status = ((await cell.textContent()) ?? "").trim().slice(0, 3);
    // Swagger UI renders all open operations again after every change.
    await operation.locator(".opblock-summary-control").click({ timeout: slowPage });
    return { group, status };
  }

  test("it lists every operation but HEAD", async () => {
    const { paths } = (await (await fetch(`${worker.origin}/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    const described = Object.values(paths).flatMap((item) => Object.keys(item));
    expect(described).toContain("head");
    const shown = await page.locator(".opblock-summary-method").allTextContents();
    expect(shown.map((method) => method.toLowerCase()).toSorted()).toEqual(
      described.filter((method) => method !== "head").toSorted(),
    );
  });

  test("the first operation of each group works unchanged", async () => {
    const count = await page.locator(".opblock-tag-section").count();
    expect(count).toBeGreaterThan(5);
    const answers: { group: string; status: string }[] = [];
    for (let index = 0; index < count; index += 1) answers.push(await tryFirst(index));
    expect(answers.find(({ group }) => group === forAdministrators)?.status).toBe("403");
    const others = answers.filter(({ group }) => group !== forAdministrators);
    expect(others.filter(({ status }) => !/^2/.test(status))).toEqual([]);
    expect(elsewhere).toEqual([]);
  }, 600_000);

  test("the filters of a list are sent unchanged, and filters on related rows by their names", async () => {
    const operation = page.locator('[id$="-listCourtsV4"]');
    await operation.locator(".opblock-summary-control").click({ timeout: slowPage });
    const execute = operation.locator("button.execute");
    await execute.waitFor({ timeout: slowPage });
    const send = async () => {
      const [sent] = await Promise.all([
        page.waitForRequest(/\/api\/rest\/v4\/courts/, { timeout: slowPage }),
        execute.click({ timeout: slowPage }),
      ]);
      return new URL(sent.url()).search;
    };
    expect(await send()).toBe("");
    const related = operation.locator('tr[data-param-name="related"] textarea');
    await related.fill('{ "dockets__date_filed__gte": "2020-01-01" }', { timeout: slowPage });
    expect(await send()).toBe("?dockets__date_filed__gte=2020-01-01");
  }, 300_000);
});
