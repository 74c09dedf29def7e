/**
 * The feeds of the console in Chromium.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launchChromium } from "../../../scripts/chromium.ts";
import type { LocalWorker } from "../../../scripts/local-worker.ts";
import {
  type Complaints,
  openWindow,
  programPassword,
  signIn,
  signUpProgram,
  startWorker,
} from "./chromium.ts";

/** Posts that are scrolled down and back up. */
const scrolled = 2_000;
/** Posts that arrive meanwhile. */
const arriving = 5;

describe.skipIf(chromiumPath === undefined)("feeds in Chromium", () => {
  let worker: LocalWorker;
  let browser: Browser;
  const complaints: Complaints = { all: [] };

  beforeAll(async () => {
    worker = await startWorker(true);
    browser = await launchChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await worker?.remove();
  });

  const open = async () => openWindow(await browser.newContext(), worker.origin, complaints);

  /** The posts in the document, by their place in the list. */
  async function notePlaces(page: Page, places: Map<number, string>): Promise<void> {
    const seen = await page.$$eval("[data-post]", (articles) =>
      articles.map((article) => [
        Number(article.getAttribute("aria-posinset")),
        article.getAttribute("data-post") ?? "",
      ]),
    );
    for (const [place, post] of seen as [number, string][]) {
      const before = places.get(place);
      if (before !== undefined && before !== post) {
        throw new Error(`place ${place} had the post ${before}, and has ${post}`);
      }
      places.set(place, post);
    }
  }

  test("from signing up to the first post, which is there after a reload", async () => {
    const page = await open();
    await page.getByRole("link", { name: "Make an account" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Nora Newcomer");
    await page.getByLabel("Username").fill("nora");
    await page.getByLabel("E-mail address").fill("nora@example.com");
    await page.getByLabel("Password").fill(programPassword);
    await page.getByRole("button", { name: "Make the account" }).click();
    const text = page.getByLabel("Text of the post");
    await text.fill("My first post");
    await page.getByRole("button", { name: "Post", exact: true }).click();
    const first = page.getByRole("article").first();
    await expect.poll(() => first.textContent()).toContain("My first post");
    // The like is shown before the API has it, and a reload ends requests.
    const stored = page.waitForResponse((answer) => answer.url().endsWith("/like"));
    await first.getByRole("button", { name: /^Like/ }).click();
    await expect
      .poll(() => first.getByRole("button", { name: /^Like/ }).getAttribute("aria-pressed"))
      .toBe("true");
    expect((await stored).ok()).toBe(true);
    await page.reload();
    await expect.poll(() => first.textContent()).toContain("My first post");
    expect(await first.getByRole("button", { name: /^Like/ }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    const readable = await page.evaluate(
      () => JSON.stringify({ ...localStorage }) + document.cookie,
    );
    expect(readable).not.toMatch(/eyJ|token|session/i);
    await page.context().close();
  });

  test(`${scrolled} posts down and back up are the same rows in the same places`, async () => {
    const writer = await signUpProgram(worker.origin, "writer");
    const page = await open();
    await signIn(page);
    await page.getByRole("article").first().waitFor();
    await page.mouse.move(640, 500);
    const places = new Map<number, string>();
    await notePlaces(page, places);
    const firstPost = places.get(1);
    let written = 0;
    while (!places.has(scrolled)) {
      const before = places.size;
      await page.mouse.wheel(0, 900);
      await expect
        .poll(
          async () => {
            await notePlaces(page, places);
            return places.size;
          },
          { timeout: 20_000, interval: 20 },
        )
        .toBeGreaterThan(before);
      if (written < arriving && places.size > ((written + 1) * scrolled) / (arriving + 1)) {
        written += 1;
        await writer.ask("POST", "/api/posts", { body: `Written meanwhile, ${written}` });
      }
    }
    expect(written).toBe(arriving);
    const heap = await page.$$eval("[data-post]", (articles) => articles.length);
    expect(heap).toBeLessThan(100);

    // Upwards, every row has to be where it was: notePlaces throws otherwise.
    const back = new Map<number, string>();
    while (!back.has(1)) {
      await page.mouse.wheel(0, -3_000);
      await page.waitForTimeout(30);
      await notePlaces(page, back);
    }
    await notePlaces(page, places);
    expect(back.get(1)).toBe(firstPost);
    for (const [place, post] of back) expect(places.get(place)).toBe(post);
    expect(new Set(places.values()).size).toBe(places.size);

    const ids = [...places].toSorted(([a], [b]) => a - b).map(([, id]) => Number(id));
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));

    const newer = page.getByRole("button", { name: `${arriving} new posts` });
    await newer.click({ timeout: 20_000 });
    await expect
      .poll(() => page.getByRole("article").first().textContent())
      .toContain(`Written meanwhile, ${arriving}`);
    await page.context().close();
  }, 300_000);

  test("the way back from a post leads to the same pixel, and a reload to the same post", async () => {
    const page = await open();
    await signIn(page);
    await page.getByRole("article").first().waitFor();
    await page.mouse.move(640, 500);
    for (let turn = 0; turn < 5; turn += 1) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(300);
    }
    // The URL follows the place a moment later.
    await page.waitForTimeout(1_000);
    const place = () =>
      page.$$eval("[data-post]", (articles) => {
        const shown = articles.find((each) => each.getBoundingClientRect().bottom > 0);
        const { top } = shown?.getBoundingClientRect() ?? {};
        return { post: shown?.getAttribute("data-post"), top: Math.round(top ?? -1) || 0 };
      });
    const before = await place();
    expect(before.post).toBe(/at=(\d+)/.exec(page.url())?.[1]);
    for (let turn = 0; turn < 2; turn += 1) {
      await page
        .locator(`[data-post="${before.post}"] a[href^="#/post/"]`)
        .first()
        .evaluate((link) => (link as HTMLElement).click());
      await page.getByRole("heading", { name: "Post", exact: true }).waitFor();
      await page.goBack();
      await expect.poll(place).toEqual(before);
    }
    for (let turn = 0; turn < 2; turn += 1) {
      await page.reload();
      await expect.poll(place, { timeout: 10_000 }).toEqual({ post: before.post, top: 0 });
      await page.waitForTimeout(1_000);
      expect((await place()).post).toBe(before.post);
    }
    await page.getByRole("button", { name: "Back to the newest" }).click();
    await page.getByRole("form", { name: "Write a post" }).waitFor();
    await page.context().close();
  });

  test("the place in the feed survives a reload, and leads up and down", async () => {
    const page = await open();
    await signIn(page);
    await page.getByRole("button", { name: "Oldest" }).click();
    await page.getByText("This is the end.").waitFor();
    await page.mouse.move(640, 500);
    await page.mouse.wheel(0, -2_500);
    const top = () =>
      page.$$eval("[data-post]", (articles) => {
        const shown = articles.find((each) => each.getBoundingClientRect().bottom > 0);
        return shown?.getAttribute("data-post");
      });
    await page.waitForTimeout(1_500);
    const before = await top();
    await page.reload();
    await expect.poll(top, { timeout: 10_000 }).toBe(before);
    const places = new Map<number, string>();
    await page.mouse.move(640, 500);
    await page.mouse.wheel(0, -2_000);
    await page.waitForTimeout(1_000);
    await notePlaces(page, places);
    const ids = [...places].toSorted(([a], [b]) => a - b).map(([, id]) => Number(id));
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect(Math.max(...ids)).toBeGreaterThan(Number(before));
    await page.context().close();
  });

  test("a post that its author hides leaves the other window", async () => {
    const name = `hider${crypto.randomUUID().slice(0, 8)}`;
    const author = await signUpProgram(worker.origin, name);
    const reader = await open();
    await signIn(reader);
    await reader.locator("[data-post]").first().waitFor();
    const { id } = (await author.ask("POST", "/api/posts", { body: "Soon to be hidden" })) as {
      id: number;
    };
    // The window was open before: it announces the post, and shows it on demand.
    await reader.getByRole("button", { name: /new posts?$/ }).click();
    const shown = reader.locator(`[data-post="${id}"]`);
    await shown.waitFor();
    const other = await open();
    await signIn(other, name, programPassword);
    const own = other.locator(`[data-post="${id}"]`);
    await own.getByRole("button", { name: "Edit" }).click();
    const dialog = other.getByRole("dialog");
    await dialog.getByLabel("Who can see it").selectOption("private");
    expect(await dialog.getByLabel("Who can see it").inputValue()).toBe("private");
    const saved = other.waitForResponse((answer) => answer.request().method() === "PATCH");
    await dialog.getByRole("button", { name: "Save" }).click();
    expect(await (await saved).json()).toMatchObject({ privacy: "private" });
    await shown.waitFor({ state: "detached" });
    expect(await own.count()).toBe(1);
    await reader.context().close();
    await other.context().close();
  });

  test("nothing complained", () => {
    expect(complaints.all).toEqual([]);
  });
});
