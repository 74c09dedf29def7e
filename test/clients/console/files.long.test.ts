/**
 * The files of the console in Chromium: an upload survives the death of the Worker, and a reload of the
 * page.
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  signIn,
  signUpProgram,
  startWorker,
} from "./chromium.ts";

const mebibyte = 2 ** 20;
/** Bytes of the file: several requests of the upload. */
const fileSize = 40 * mebibyte;
/** Bytes of a file of which the browser keeps no copy. */
const largeSize = 136 * mebibyte;
const quota = 1_000_000_000;

describe.skipIf(chromiumPath === undefined)("files in Chromium", () => {
  let worker: LocalWorker;
  let browser: Browser;
  let page: Page;
  let owner: Program;
  let folder: string;
  const complaints: Complaints = { all: [] };
  const bytes = randomBytes(fileSize);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const pathOf = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "connectly-files-"));
    await writeFile(pathOf("large.bin"), bytes);
    await writeFile(pathOf("larger.bin"), bytes);
    await truncate(pathOf("larger.bin"), largeSize);
    await writeFile(pathOf("huge.bin"), "");
    await truncate(pathOf("huge.bin"), quota + 1);
    worker = await startWorker(false, { FILES_QUOTA_BYTES: String(quota) });
    browser = await launchChromium();
    owner = await signUpProgram(worker.origin, "owner");
    page = await openWindow(await browser.newContext(), worker.origin, complaints);
    await signIn(page, "owner", programPassword);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await worker?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  async function storedSha256(key: string): Promise<string | null> {
    const { results } = (await owner.ask("GET", `/api/v2/files?prefix=${key}`)) as {
      results: { id: number }[];
    };
    const [file] = results;
    if (file === undefined) return null;
    const { url } = (await owner.ask("POST", `/api/v2/files/${file.id}/links`, {})) as {
      url: string;
    };
    const content = await (await fetch(url)).arrayBuffer();
    return createHash("sha256").update(new Uint8Array(content)).digest("hex");
  }

  const dialogOf = () => page.getByRole("dialog", { name: "Upload" });

  /** Offers a file to Uppy. */
  async function offer(name: string): Promise<Locator> {
    await page.getByRole("button", { name: "Upload", exact: true }).click();
    const dialog = dialogOf();
    await dialog.getByRole("button", { name: "browse files" }).waitFor();
    await dialog.locator("input[type=file]").first().setInputFiles(pathOf(name));
    return dialog;
  }

  /** Offers a file to Uppy, and starts the upload. */
  async function upload(name: string): Promise<void> {
    const dialog = await offer(name);
    await dialog.getByRole("button", { name: /^Upload 1 file/ }).click();
  }

  /** Waits until the API has received something of an upload, and not all of it. */
  async function untilHalf(): Promise<void> {
    await page.waitForResponse(
      (response) => response.request().method() === "PATCH" && response.status() === 204,
    );
  }

  /** Lets one part of an upload pass, and holds the others until the returned function is called. */
  async function stopAfterFirstPart(): Promise<() => Promise<void>> {
    const url = "**/api/v2/files/tus/*";
    const { promise: passing, resolve: pass } = Promise.withResolvers<void>();
    let parts = 0;
    await page.route(url, async (route) => {
      parts += 1;
      if (parts > 1) await passing;
      // The page may have given the request up meanwhile.
      await route.continue().catch(() => undefined);
    });
    return async () => {
      await page.unroute(url);
      pass();
    };
  }

  /** Waits until an upload has ended. The message is shown for some seconds only. */
  const untilUploaded = (name: string) =>
    page.getByText(`Uploaded: ${name}`).waitFor({ timeout: 120_000 });

  /** Counts the bytes that the page sends from now on. */
  function countSent(): () => number {
    let sent = 0;
    page.on("request", (request) => {
      if (request.method() === "PATCH") sent += Number(request.headers()["content-length"] ?? 0);
    });
    return () => sent;
  }

  /** Files whose bytes the browser keeps. */
  const keptFiles = () =>
    page.evaluate(async () => {
      const { promise, resolve } = Promise.withResolvers<number>();
      const opening = indexedDB.open("uppy-blobs");
      opening.onsuccess = () => {
        const database = opening.result;
        const end = (count: number) => {
          database.close();
          resolve(count);
        };
        if (!database.objectStoreNames.contains("files")) return end(0);
        const counting = database.transaction("files").objectStore("files").count();
        counting.onsuccess = () => end(counting.result);
      };
      return promise;
    });

  test("an upload goes on after the Worker was killed in the middle of it", async () => {
    await show(page, "/files?in=killed%2F");
    await upload("large.bin");
    await untilHalf();
    await worker.stop();
    await page.waitForTimeout(1_500);
    await worker.start();
    await untilUploaded("large.bin");
    expect(await storedSha256("killed/large.bin")).toBe(sha256);
    // What the browser says of the requests that died with the Worker is not the console's.
    complaints.all.splice(0);
    await page.getByRole("button", { name: "Close" }).first().click();
    await page.getByRole("button", { name: "large.bin", exact: true }).waitFor();
  }, 180_000);

  test("an upload goes on after a reload in the middle of it, on another screen", async () => {
    await show(page, "/files?in=reloaded%2F");
    const letPass = await stopAfterFirstPart();
    await upload("large.bin");
    await untilHalf();
    expect(await keptFiles()).toBe(1);
    const sent = countSent();
    await show(page, "/cache");
    await letPass();
    await page.reload();
    await untilUploaded("large.bin");
    expect(await storedSha256("reloaded/large.bin")).toBe(sha256);
    expect(sent()).toBeLessThan(fileSize);
    await expect.poll(keptFiles).toBe(0);
  }, 180_000);

  test("an upload that was paused stays so after a reload, until it is resumed", async () => {
    await show(page, "/files?in=paused%2F");
    const letPass = await stopAfterFirstPart();
    await upload("large.bin");
    await untilHalf();
    const press = (name: string) =>
      dialogOf().getByRole("button", { name, exact: true }).click({ noWaitAfter: true });
    await press("Pause");
    // Uppy writes its note of the first change at once, and of the next one half a second later: the
    // reload comes before that.
    await page.waitForTimeout(600);
    await press("Resume");
    await press("Pause");
    await page.evaluate(() => location.reload());
    await letPass();
    const sent = countSent();
    await page.getByText("The upload of 1 file is paused").waitFor();
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await dialogOf().getByText("The page was reloaded").waitFor();
    expect(sent()).toBe(0);
    await dialogOf()
      .getByRole("button", { name: /^Upload 1 file/ })
      .click();
    await untilUploaded("large.bin");
    expect(await storedSha256("paused/large.bin")).toBe(sha256);
    expect(sent()).toBeLessThan(fileSize);
    await dialogOf().getByRole("button", { name: "Close" }).click();
  }, 180_000);

  test("a file that is too large to keep is asked for again, and goes on", async () => {
    await show(page, "/files?in=larger%2F");
    await upload("larger.bin");
    await untilHalf();
    expect(await keptFiles()).toBe(0);
    await page.reload();
    await page.getByText("Choose larger.bin again to go on with the upload.").waitFor();
    const sent = countSent();
    // Another folder: the upload keeps the one that it began in.
    await show(page, "/files?in=elsewhere%2F");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    const dialog = dialogOf();
    await dialog.getByText("Choose the same file again").waitFor();
    await dialog.getByRole("button", { name: "Choose again" }).click();
    await dialog.locator("input[type=file]").first().setInputFiles(pathOf("larger.bin"));
    await dialog.getByRole("button", { name: /^Upload 1 file/ }).click();
    const expected = createHash("sha256")
      .update(bytes)
      .update(Buffer.alloc(largeSize - fileSize))
      .digest("hex");
    await untilUploaded("larger.bin");
    expect(await storedSha256("larger/larger.bin")).toBe(expected);
    expect(sent()).toBeLessThan(largeSize);
    await dialog.getByRole("button", { name: "Close" }).click();
  }, 240_000);

  test("the meter shows what is stored, and a file that does not fit is not sent", async () => {
    await show(page, "/files?in=quota%2F");
    const meter = page.getByRole("meter", { name: /^Storage: .* of 1 GB used by 4 files$/ });
    await meter.waitFor();
    const usage = (await owner.ask("GET", "/api/v2/files/usage")) as { bytes: number };
    const shown = () => meter.evaluate((element) => (element as HTMLMeterElement).value);
    expect(await shown()).toBe(usage.bytes);
    let requests = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("/files/tus") && request.method() === "POST") requests += 1;
    });
    const dialog = await offer("huge.bin");
    const problem = dialog.getByRole("alert");
    await expect.poll(() => problem.textContent()).toContain("huge.bin has 1 GB");
    expect(await problem.textContent()).toContain("The quota of stored bytes is exceeded");
    expect(await dialog.getByRole("button", { name: /^Upload \d/ }).count()).toBe(0);
    expect(requests).toBe(0);

    // Meanwhile another program fills the quota: the API has the last word, before any byte is sent.
    await dialog.locator("input[type=file]").first().setInputFiles(pathOf("large.bin"));
    const size = quota - usage.bytes - 1;
    const { upload_id: id } = (await owner.ask("POST", "/api/v2/files/uploads", {
      key: "filler",
      size,
    })) as { upload_id: number };
    const sent = countSent();
    await dialog.getByRole("button", { name: /^Upload 1 file/ }).click();
    await expect.poll(() => problem.textContent()).toContain("The quota of stored bytes");
    expect(await problem.textContent()).toMatch(/FILES_QUOTA_BYTES.*Request [\w-]+/);
    expect(requests).toBe(1);
    expect(sent()).toBe(0);
    // The browser notes the answer of 413 in its console.
    complaints.all.splice(0);
    await owner.ask("DELETE", `/api/v2/files/uploads/${id}`);
    await dialog.getByRole("button", { name: "Cancel", exact: true }).first().click();
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect.poll(shown).toBe(usage.bytes);
  });

  test("a file is previewed, renamed, linked and deleted", async () => {
    await show(page, "/files?in=reloaded%2F");
    await page.getByRole("button", { name: "large.bin", exact: true }).click();
    const preview = page.getByRole("dialog", { name: "large.bin" });
    await preview.getByText("There is no preview").waitFor();
    await preview.getByRole("button", { name: "Close" }).click();

    await page.getByRole("button", { name: "Rename or move large.bin" }).click();
    await page.getByRole("dialog").getByLabel("Key").fill("reloaded/renamed.bin");
    await page.getByRole("dialog").getByRole("button", { name: "Move" }).click();
    await page.getByRole("button", { name: "renamed.bin", exact: true }).waitFor();

    await page.getByRole("button", { name: "Make a link to renamed.bin" }).click();
    const links = page.getByRole("dialog", { name: /^Link to/ });
    await links.getByRole("button", { name: "Make a link" }).click();
    const url = await links.getByLabel("Link", { exact: true }).inputValue();
    const response = await fetch(url);
    expect(response.status).toBe(200);
    await response.body?.cancel();
    await links.getByRole("button", { name: "Close" }).click();

    await page.getByRole("button", { name: "Delete renamed.bin" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByText("There is nothing here yet.").waitFor();
    expect((await fetch(url)).ok).toBe(false);
    await page.getByRole("meter", { name: /used by 3 files$/ }).waitFor();
  });

  test("nothing of an upload is left for the next one who signs in", async () => {
    await signUpProgram(worker.origin, "next");
    await show(page, "/files?in=left%2F");
    await offer("large.bin");
    await expect.poll(keptFiles).toBe(1);
    await dialogOf().getByRole("button", { name: "Close" }).click();
    await page.getByText("1 file waits to be uploaded").waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await expect.poll(keptFiles).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await signIn(page, "next", programPassword);
    await page.getByText("There is nothing here yet.").waitFor();
    expect(await page.getByText("waits to be uploaded").count()).toBe(0);
  });

  test("nothing complained", () => {
    expect(complaints.all).toEqual([]);
  });
});
