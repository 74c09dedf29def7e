/**
 * The docket tables of the console in Chromium.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launchChromium } from "../../../scripts/chromium.ts";
import type { LocalWorker } from "../../../scripts/local-worker.ts";
import { type Complaints, openWindow, show, signIn, startWorker } from "./chromium.ts";

/** Rows that are scrolled through, and the rows that the document may have meanwhile. */
const scrolled = 10_000;
const mostRows = 300;

declare global {
  /** Milliseconds of each task that took longer than 50, noted by the page. */
  var longTasks: number[];
}

describe.skipIf(chromiumPath === undefined)("dockets in Chromium", () => {
  let worker: LocalWorker;
  let browser: Browser;
  let page: Page;
  const complaints: Complaints = { all: [] };

  beforeAll(async () => {
    worker = await startWorker(true);
    browser = await launchChromium();
    const context = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    page = await openWindow(context, worker.origin, complaints);
    await signIn(page);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await worker?.remove();
  });

  /** The rows in the document from top to bottom: their number, and the texts of their cells. */
  const readRows = () =>
    page.$$eval("tbody [aria-rowindex]", (rows) =>
      rows
        .map((row) => ({
          index: Number(row.getAttribute("aria-rowindex")),
          id: row.getAttribute("data-row") ?? "",
          cells: Array.from(row.querySelectorAll("td"), (cell) => cell.textContent ?? ""),
        }))
        .sort((a, b) => a.index - b.index),
    );

  test("a table opens at a value in its middle, and goes on in both directions", async () => {
    await show(page, "/dockets/dockets?columns=id,date_filed&order_by=date_filed");
    await page.getByRole("cell").first().waitFor();
    await page.getByLabel("Value to open at").fill("2019-05-01");
    await page.getByRole("button", { name: "Go", exact: true }).click();
    await expect.poll(() => page.url()).toContain("seek=2019-05-01");
    await page.getByText("more above, more below").waitFor();
    const time = (text: string | undefined) => new Date(text ?? "").getTime();
    const visible = await page.evaluate(() => {
      const head = document.querySelector("thead")?.getBoundingClientRect().bottom ?? 0;
      const rows = [...document.querySelectorAll("tbody tr")];
      const first = rows
        .filter((row) => row.getBoundingClientRect().top >= head - 1)
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0];
      return first?.querySelectorAll("td")[1]?.textContent ?? "";
    });
    expect(time(visible)).toBeGreaterThanOrEqual(time("May 1, 2019"));
    expect(time(visible)).toBeLessThan(time("Jul 1, 2019"));

    await page.locator(".docket-scroll").hover();
    await page.mouse.wheel(0, -4_000);
    await page.waitForTimeout(800);
    const above = await readRows();
    const dates = above.map(({ cells }) => time(cells[1]));
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    expect(dates[0]).toBeLessThan(time("May 1, 2019"));
  });

  test("the URL of the call is shown, and copied with a click", async () => {
    await show(page, "/dockets/dockets?order_by=-date_filed,case_name&nulls=last&court=scotus");
    const url = page.getByTitle("Copy the URL of this API call");
    await url.click();
    await page.getByText("The URL was copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await url.locator("code").textContent());
    expect(copied).toContain("/api/rest/v4/dockets/?");
    expect(copied).toContain("order_by=-date_filed,case_name&nulls=last&court=scotus");
  });

  test("filters come from the OpenAPI document, and columns sort", async () => {
    await show(page, "/dockets/dockets");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByLabel("Parameter", { exact: true }).selectOption("court");
    await page.getByLabel("Value", { exact: true }).fill("scotus");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("list", { name: "Filters" }).getByText("court=scotus").waitFor();
    await page.getByRole("button", { name: "date_filed", exact: true }).click();
    await page.getByRole("columnheader", { name: "date_filed" }).waitFor();
    await expect
      .poll(() => page.getByRole("columnheader", { name: "date_filed" }).getAttribute("aria-sort"))
      .toBe("ascending");
    await expect.poll(async () => (await readRows())[0]?.cells[2]).toBe("scotus");
    await page.getByRole("button", { name: "Count" }).click();
    await page.getByRole("button", { name: /^\d+ rows$/ }).waitFor();
  });

  test(`${scrolled} rows are scrolled with ${mostRows} rows in the document at most`, async () => {
    await show(page, "/dockets/docket-entries?columns=id,date_filed,docket");
    await page.getByRole("cell").first().waitFor();
    await page.evaluate(() => {
      globalThis.longTasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
      }).observe({ type: "longtask" });
    });
    await page.locator(".docket-scroll").hover();
    const ids = new Map<number, string>();
    let most = 0;
    while (ids.size < scrolled) {
      const before = ids.size;
      await page.mouse.wheel(0, 700);
      await expect
        .poll(
          async () => {
            const rows = await readRows();
            most = Math.max(most, rows.length);
            for (const { index, id } of rows) {
              expect(ids.get(index) ?? id).toBe(id);
              ids.set(index, id);
            }
            // At the end of the loaded rows, the wheel scrolls nothing. It is turned again for rows that load later.
            if (ids.size === before) await page.mouse.wheel(0, 40);
            return ids.size;
          },
          { timeout: 20_000, interval: 20 },
        )
        .toBeGreaterThan(before);
    }
    expect(most).toBeLessThanOrEqual(mostRows);
    expect(new Set(ids.values()).size).toBe(ids.size);
    const tasks = await page.evaluate(() => globalThis.longTasks);
    console.log(
      `Scrolled ${ids.size} rows: at most ${most} in the document, ${tasks.length} tasks over 50 ms, the longest took ${Math.round(Math.max(0, ...tasks))} ms.`,
    );
  }, 300_000);

  test("nothing complained", () => {
    expect(complaints.all).toEqual([]);
  });
});
