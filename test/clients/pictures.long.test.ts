/**
 * In Chromium: Uppy 6 with its Tus plugin uploads a file and resumes it after the Worker was killed, and
 * an `<img>` shows the picture of a post.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { deflateSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launchChromium } from "../../scripts/chromium.ts";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";
import { digestOf, makeBytes, signUp } from "./account.ts";

const megabyte = 2 ** 20;

declare global {
  /** The page's own script: see `uppy-page.ts`. */
  var uploadByUppy: (options: {
    readonly endpoint: string;
    readonly headers: Record<string, string>;
    readonly name: string;
    readonly size: number;
  }) => Promise<{ readonly failed: number; readonly url: string }>;
  var sentBytes: number;
}

describe.skipIf(chromiumPath === undefined)("in Chromium", () => {
  let worker: LocalWorker;
  let headers: { readonly Authorization: string };
  let site: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    worker = await createLocalWorker();
    await worker.start();
    headers = await signUp(worker, "browser");
    const { outputFiles } = await build({
      entryPoints: [join(resolve(import.meta.dirname), "uppy-page.ts")],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2023",
      platform: "browser",
    });
    const html = `<!doctype html><link rel="icon" href="data:,"><script>${outputFiles[0]?.text.replaceAll("</script", "<\\/script")}</script>`;
    site = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=UTF-8").end(html);
    });
    await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await worker?.remove();
  });

  test("Uppy 6 sends 64 MB by tus while the Worker is killed", { timeout: 300_000 }, async () => {
    const size = 64 * megabyte;
    const endpoint = `${worker.origin}/api/v2/files/tus`;
    const sent = page.evaluate((options) => globalThis.uploadByUppy(options), {
      endpoint,
      headers: { ...headers },
      name: "film.bin",
      size,
    });
    await page.waitForFunction((least) => globalThis.sentBytes > least, 16 * megabyte, {
      timeout: 120_000,
    });
    await worker.stop();
    await worker.start();
    expect(await sent).toMatchObject({ failed: 0 });
    const path = `${worker.origin}/api/v2/files/records/by-key/film.bin`;
    const record = await fetch(path, { headers });
    expect(await record.json()).toMatchObject({ size, sha256: digestOf(makeBytes(size)) });
  });

  test("an <img> shows the picture of a post, until the post is hidden", async () => {
    const [width, height] = [7, 5];
    const chunk = (type: string, data: Uint8Array) => {
      const body = Buffer.concat([Buffer.from(type), data]);
      const frame = Buffer.alloc(body.length + 8);
      frame.writeUInt32BE(data.length);
      body.copy(frame, 4);
      frame.writeUInt32BE(crcOf(body), body.length + 4);
      return frame;
    };
    const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
    const png = Buffer.concat([
      Buffer.from("89504e470d0a1a0a", "hex"),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(Buffer.alloc(height * (1 + 3 * width)))),
      chunk("IEND", Buffer.alloc(0)),
    ]);
    const put = await fetch(`${worker.origin}/api/v2/files/by-key/private/picture.png`, {
      method: "PUT",
      headers: { ...headers, "Content-Type": "image/png" },
      body: png,
    });
    const { id } = (await put.json()) as { id: number };
    const written = await fetch(`${worker.origin}/api/posts`, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({ body: "look", attachments: [{ id, alt: "Nothing" }] }),
    });
    const post = (await written.json()) as { id: number };
    const reader = await signUp(worker, "reader");
    const feed = await fetch(`${worker.origin}/api/posts/feed`, { headers: reader });
    const { results } = (await feed.json()) as {
      results: { attachments: { url: string; width: number; alt: string }[] }[];
    };
    const [attachment] = results[0]?.attachments ?? [];
    expect(attachment).toMatchObject({ width, height, alt: "Nothing" });
    const show = (src: string) =>
      page.evaluate(
        (url) =>
          new Promise<number>((settle) => {
            const image = new Image();
            image.onload = () => settle(image.naturalWidth);
            image.onerror = () => settle(0);
            image.src = url;
          }),
        src,
      );
    const url = attachment?.url ?? "";
    expect(await show(url)).toBe(width);
    expect(await show(`${url}&inline=1`)).toBe(width);
    await fetch(`${worker.origin}/api/posts/${post.id}`, {
      method: "PATCH",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({ privacy: "private" }),
    });
    expect(await show(`${url}&inline=0`)).toBe(0);
  });

  test("a page that somebody uploaded runs no script", async () => {
    const html = "<script>document.title = 'ran'</script>";
    await fetch(`${worker.origin}/api/v2/files/by-key/page.html?visibility=public`, {
      method: "PUT",
      headers: { ...headers, "Content-Type": "text/html" },
      body: html,
    });
    const record = await fetch(`${worker.origin}/api/v2/files/records/by-key/page.html`, {
      headers,
    });
    const { id } = (await record.json()) as { id: number };
    const other = await browser.newPage();
    const url = `${worker.origin}/api/v2/files/${id}/content?inline=1`;
    // Chromium starts a download, which playwright reports as an error of the navigation.
    await other.goto(url).catch((error: Error) => expect(error.message).toContain("Download"));
    expect(await other.title()).not.toBe("ran");
    await other.close();
  });
});

/** CRC-32, as PNG has it. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
