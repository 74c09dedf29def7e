/**
 * The files of the console in Chromium: an upload survives the death of the Worker, and of the page.
 */
import { createHash, randomBytes } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalWorker } from "../../../scripts/local-worker.ts";
import {
  type Complaints,
  executablePath,
  launchChromium,
  openWindow,
  type Program,
  programPassword,
  show,
  signIn,
  signUpProgram,
  startWorker,
} from "./chromium.ts";

/** Bytes of the file: several requests of the upload. */
const fileSize = 40 * 2 ** 20;

describe.skipIf(executablePath === undefined)("files in Chromium", () => {
  let worker: LocalWorker;
  let browser: Browser;
  let page: Page;
  let owner: Program;
  const complaints: Complaints = { all: [] };
  const bytes = randomBytes(fileSize);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const chosen = (name: string) => ({ name, mimeType: "application/octet-stream", buffer: bytes });

  beforeAll(async () => {
    worker = await startWorker(false);
    browser = await launchChromium();
    owner = await signUpProgram(worker.origin, "owner");
    page = await openWindow(await browser.newContext(), worker.origin, complaints);
    await signIn(page, "owner", programPassword);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await worker?.remove();
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

  /** Offers a file to Uppy, and starts the upload. */
  async function upload(name: string): Promise<void> {
    await page.getByRole("button", { name: "Upload", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Upload" });
    await dialog.getByRole("button", { name: "browse files" }).waitFor();
    await dialog.locator("input[type=file]").first().setInputFiles(chosen(name));
    await dialog.getByRole("button", { name: /^Upload 1 file/ }).click();
  }

  /** Waits until the API has received something of an upload, and not all of it. */
  async function untilHalf(): Promise<void> {
    await page.waitForResponse(
      (response) => response.request().method() === "PATCH" && response.status() === 204,
    );
  }

  test("an upload goes on after the Worker was killed in the middle of it", async () => {
    await show(page, "/files?in=killed%2F");
    await upload("large.bin");
    await untilHalf();
    await worker.stop();
    await page.waitForTimeout(1_500);
    await worker.start();
    await expect.poll(() => storedSha256("killed/large.bin"), { timeout: 90_000 }).toBe(sha256);
    await page.getByText("Uploaded: large.bin").waitFor();
    // What the browser says of the requests that died with the Worker is not the console's.
    complaints.all.splice(0);
    await page.getByRole("button", { name: "Close" }).first().click();
    await page.getByRole("button", { name: "large.bin", exact: true }).waitFor();
  }, 180_000);

  test("an upload goes on after the page was closed in the middle of it", async () => {
    await show(page, "/files?in=closed%2F");
    await upload("large.bin");
    await untilHalf();
    await page.reload();
    let sent = 0;
    page.on("request", (request) => {
      if (request.method() === "PATCH") sent += Number(request.headers()["content-length"] ?? 0);
    });
    await upload("large.bin");
    await expect.poll(() => storedSha256("closed/large.bin"), { timeout: 90_000 }).toBe(sha256);
    await page.getByText("Uploaded: large.bin").waitFor();
    expect(sent).toBeLessThan(fileSize);
    await page.getByRole("button", { name: "Close" }).first().click();
  }, 180_000);

  test("a file is previewed, renamed, linked and deleted", async () => {
    const token = await owner.ask("GET", "/api/v2/files/folders");
    expect(token).toMatchObject({ results: [{ path: "closed/" }, { path: "killed/" }] });
    await show(page, "/files?in=closed%2F");
    await page.getByRole("button", { name: "large.bin", exact: true }).click();
    const preview = page.getByRole("dialog", { name: "large.bin" });
    await preview.getByText("There is no preview").waitFor();
    await preview.getByRole("button", { name: "Close" }).click();

    await page.getByRole("button", { name: "Rename or move large.bin" }).click();
    await page.getByRole("dialog").getByLabel("Key").fill("closed/renamed.bin");
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
  });

  test("nothing complained", () => {
    expect(complaints.all).toEqual([]);
  });
});
