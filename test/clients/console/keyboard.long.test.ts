/**
 * The console in Chromium without a mouse, and what it says when something fails: whatever a reader needs
 * is reached with Tab, the focus comes back, and problems are shown in their own words.
 */
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launchChromium } from "../../../scripts/chromium.ts";
import type { LocalWorker } from "../../../scripts/local-worker.ts";
import {
  type Complaints,
  openWindow,
  type Program,
  programPassword,
  show,
  signUpProgram,
  startWorker,
} from "./chromium.ts";

/** Elements that take the focus on one screen, at most. */
const mostStops = 80;

interface Problem {
  readonly detail: string;
  readonly request_id: string;
}

describe.skipIf(chromiumPath === undefined)("the keyboard in Chromium", () => {
  let worker: LocalWorker;
  let browser: Browser;
  let page: Page;
  let writer: Program;
  const complaints: Complaints = { all: [] };

  beforeAll(async () => {
    worker = await startWorker(false);
    browser = await launchChromium();
    writer = await signUpProgram(worker.origin, "writer");
    page = await openWindow(await browser.newContext(), worker.origin, complaints);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await worker?.remove();
  });

  const press = (key: string) => page.keyboard.press(key);
  const hasFocus = (element: Locator) =>
    element.evaluate((each) => each === document.activeElement);

  /** Presses Tab until an element has the focus. */
  async function tabTo(element: Locator): Promise<void> {
    await element.waitFor();
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await hasFocus(element)) return;
      await press("Tab");
    }
    throw new Error(`Tab does not reach ${element}`);
  }

  async function use(element: Locator, key = "Enter"): Promise<void> {
    await tabTo(element);
    await press(key);
  }

  async function write(element: Locator, text: string): Promise<void> {
    await tabTo(element);
    await page.keyboard.type(text);
  }

  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).first();
  const dialog = () => page.getByRole("dialog");
  // By its element: a dialog that the browser has closed has no role, a moment before the console removes it.
  const dialogIsGone = () => page.locator("dialog").waitFor({ state: "detached" });
  const dialogButton = (name: string) => dialog().getByRole("button", { name, exact: true });
  const liveRegion = (text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

  /** Opens a dialog with a button, closes it with Escape, and expects the focus to be where it was. */
  async function openAndLeave(opener: Locator): Promise<void> {
    await use(opener);
    await dialog().waitFor();
    for (let stops = 0; stops < 12; stops += 1) {
      const isInside = await page.evaluate(() => {
        const { activeElement } = document;
        // Between its last and its first element, the focus is on the browser's own controls.
        return activeElement === document.body || activeElement?.closest("dialog") !== null;
      });
      expect(isInside).toBe(true);
      await press("Tab");
    }
    await press("Escape");
    await dialogIsGone();
    expect(await hasFocus(opener)).toBe(true);
  }

  test("the first stop skips to the content", async () => {
    await press("Tab");
    expect(await hasFocus(button("Skip to the content"))).toBe(true);
    await press("Enter");
    expect(await hasFocus(page.locator("main"))).toBe(true);
  });

  test("signing up", async () => {
    await use(page.getByRole("link", { name: "Make an account" }));
    await page.getByRole("heading", { name: "Make an account" }).waitFor();
    expect(await hasFocus(page.locator("main"))).toBe(true);
    await write(page.getByLabel("Name", { exact: true }), "Kay Board");
    await write(page.getByLabel("Username"), "kay");
    await write(page.getByLabel("E-mail address"), "kay@example.com");
    await write(page.getByLabel("Password"), programPassword);
    await press("Enter");
    await page.getByRole("heading", { name: "Feed" }).waitFor();
    await expect.poll(() => hasFocus(page.locator("main"))).toBe(true);
  });

  test("writing, liking and editing a post", async () => {
    await write(page.getByLabel("Text of the post"), "By hand");
    // Sent twice before the answer, it is posted once.
    await Promise.all([press("Control+Enter"), press("Control+Enter")]);
    await liveRegion("Posted.").waitFor();
    await expect.poll(() => page.getByRole("article").count()).toBe(1);
    const like = page.getByRole("article").getByRole("button", { name: /^Like/ }).first();
    await use(like, "Space");
    await expect.poll(() => like.getAttribute("aria-pressed")).toBe("true");
    await openAndLeave(button("Edit"));
    await press("Enter");
    await write(dialog().getByLabel("Text of the post"), ", and better");
    await use(dialogButton("Save"));
    await liveRegion("The post was changed.").waitFor();
    expect(await hasFocus(button("Edit"))).toBe(true);
    expect(await page.getByRole("article").first().textContent()).toContain("By hand, and better");
  });

  test("Page Down and Page Up move between posts", async () => {
    await write(page.getByLabel("Text of the post"), "The second one");
    await use(button("Post"));
    const articles = page.getByRole("article");
    await expect.poll(() => articles.count()).toBe(2);
    await tabTo(articles.nth(0));
    await press("PageDown");
    expect(await hasFocus(articles.nth(1))).toBe(true);
    await press("PageUp");
    expect(await hasFocus(articles.nth(0))).toBe(true);
  });

  test("deleting a post, after a question", async () => {
    await openAndLeave(button("Delete"));
    await press("Enter");
    await use(dialogButton("Delete"));
    await liveRegion("The post was deleted.").waitFor();
    await expect.poll(() => page.getByRole("article").count()).toBe(1);
    // What was deleted cannot have the focus: the content has it.
    expect(await hasFocus(page.locator("main"))).toBe(true);
  });

  test("a comment is written, edited and deleted", async () => {
    await use(page.getByRole("link", { name: /^Comments/ }).first());
    await page.getByRole("heading", { name: "Post", exact: true }).waitFor();
    await write(page.getByLabel("Comment", { exact: true }), "A comment");
    await use(button("Comment"));
    const comment = page.getByRole("listitem").filter({ hasText: "A comment" });
    await use(comment.getByRole("button", { name: "Edit" }));
    const form = page.getByRole("form", { name: "Edit the comment" });
    expect(await hasFocus(form.getByLabel("Comment"))).toBe(true);
    await page.keyboard.type(", edited");
    await use(form.getByRole("button", { name: "Save" }));
    await page.getByText("A comment, edited").waitFor();
    expect(await hasFocus(comment.getByRole("button", { name: "Edit" }))).toBe(true);
    await use(comment.getByRole("button", { name: "Delete" }));
    await use(dialogButton("Delete"));
    await liveRegion("The comment was deleted.").waitFor();
    expect(await hasFocus(page.locator("main"))).toBe(true);
  });

  test("new posts are announced, and shown on demand", async () => {
    await use(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Feed" }));
    await page.getByRole("article").first().waitFor();
    const { id } = (await writer.ask("POST", "/api/posts", { body: "News" })) as { id: number };
    const announcement = page.getByRole("status").getByRole("button", { name: "1 new post" });
    await announcement.waitFor();
    await use(announcement);
    await page.locator(`[data-post="${id}"]`).waitFor();
  });

  test("a table is filtered and sorted", async () => {
    await use(
      page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Dockets" }),
    );
    await button("Filter").waitFor();
    await openAndLeave(button("Filter"));
    await press("Enter");
    await write(dialog().getByLabel("Find a parameter"), "docket_number");
    await write(dialog().getByLabel("Parameter", { exact: true }), "docket_number");
    await write(dialog().getByLabel("Value"), "1:20-cv-1");
    await press("Enter");
    const filters = page.getByRole("list", { name: "Filters" });
    await filters.getByText("docket_number=1:20-cv-1").waitFor();
    expect(await hasFocus(button("Filter"))).toBe(true);
    await use(button("date_filed"));
    const head = page.getByRole("columnheader", { name: "date_filed" });
    await expect.poll(() => head.getAttribute("aria-sort")).toBe("ascending");
    await use(button("Remove the filter docket_number"));
    await filters.waitFor({ state: "detached" });
  });

  test("the actions of a file", async () => {
    await use(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Files" }));
    await button("Upload").waitFor();
    await openAndLeave(button("New folder"));
    await use(button("Upload"));
    await dialog().getByRole("button", { name: "browse files" }).waitFor();
    const name = "notes.txt";
    await dialog()
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from("Some notes") });
    await use(dialog().getByRole("button", { name: /^Upload 1 file/ }));
    await liveRegion(`Uploaded: ${name}`).waitFor();
    await press("Escape");
    await dialogIsGone();
    expect(await hasFocus(button("Upload"))).toBe(true);

    await openAndLeave(button(name));
    await openAndLeave(button(`Make a link to ${name}`));
    await use(button(`${name} is private: change`));
    const visibility = button(`${name} is public: change`);
    await visibility.waitFor();
    expect(await hasFocus(visibility)).toBe(true);
    await use(button(`Rename or move ${name}`));
    await tabTo(dialog().getByLabel("Key"));
    await press("Control+A");
    await page.keyboard.type("letters.txt");
    await press("Enter");
    const rename = button("Rename or move letters.txt");
    await rename.waitFor();
    expect(await hasFocus(rename)).toBe(true);
    await openAndLeave(button("Delete letters.txt"));
    await press("Enter");
    await use(dialogButton("Delete"));
    await liveRegion("letters.txt was deleted.").waitFor();
    expect(await hasFocus(page.locator("main"))).toBe(true);
  });

  test("a problem is shown in its own words, with the id of the request", async () => {
    const { id } = (await writer.ask("POST", "/api/posts", { body: "Soon gone" })) as {
      id: number;
    };
    await show(page, `/post/${id}`);
    const like = button(/^Like/);
    await like.waitFor();
    await writer.ask("DELETE", `/api/posts/${id}`);
    const answered = page.waitForResponse((answer) => answer.url().endsWith(`/posts/${id}/like`));
    await use(like);
    const problem = (await (await answered).json()) as Problem;
    const message = liveRegion(problem.detail);
    await message.waitFor();
    expect(await message.textContent()).toContain(`Request ${problem.request_id}`);
    // The like was shown at once, and is taken back.
    expect(await like.getAttribute("aria-pressed")).toBe("false");
    await use(button("Dismiss"));
    await message.waitFor({ state: "detached" });

    await show(page, "/user/no_such_person");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/There is no such user\..*Request [\w-]{8,}/);
  });

  test("signing out says why it fails", async () => {
    const path = "**/api/auth/sign-out";
    const detail = "The session cannot be ended now.";
    await page.route(path, (route) =>
      route.fulfill({
        status: 403,
        contentType: "application/problem+json",
        json: { code: "forbidden", title: "Forbidden", detail, request_id: "an-id-of-a-request" },
      }),
    );
    await show(page, "/account");
    await use(page.locator("main").getByRole("button", { name: "Sign out" }));
    const message = liveRegion(detail);
    await message.waitFor();
    expect(await message.textContent()).toContain("Request an-id-of-a-request");
    await page.unroute(path);
    await use(button("Dismiss"));
  });

  test("without a network, the page says so and stays readable", async () => {
    await show(page, "/feed");
    const like = page.getByRole("article").getByRole("button", { name: /^Like/ }).first();
    await like.waitFor();
    const before = await like.getAttribute("aria-pressed");
    await page.context().setOffline(true);
    await liveRegion("You are offline.").waitFor();
    await use(like, "Space");
    await liveRegion("The server cannot be reached.").waitFor();
    expect(await like.getAttribute("aria-pressed")).toBe(before);
    await page.context().setOffline(false);
    await liveRegion("You are offline.").waitFor({ state: "detached" });
  });

  test("nothing complained but the requests that were made to fail", () => {
    const failed = /^console: Failed to load resource: .*(403|404|ERR_INTERNET_DISCONNECTED)/;
    expect(complaints.all.filter((each) => !failed.test(each))).toEqual([]);
  });
});
