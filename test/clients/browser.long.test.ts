/**
 * The client in Chromium, on a page of another origin than the API's.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launchChromium } from "../../scripts/chromium.ts";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";
import type * as Client from "../../src/client/index.ts";

if (chromiumPath === undefined) {
  console.warn("SKIPPED: the client was not tested in a browser. Install Debian's chromium.");
}

declare global {
  /** The client's module, on the page. */
  var connectlyClient: typeof Client;
}

describe.skipIf(chromiumPath === undefined)("in Chromium", () => {
  let worker: LocalWorker;
  let site: Server;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    worker = await createLocalWorker();
    await worker.start();
    const { outputFiles } = await build({
      entryPoints: [join(resolve(import.meta.dirname, "../.."), "src/client/index.ts")],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "connectlyClient",
      target: "es2023",
      platform: "browser",
    });
    const html = `<!doctype html><link rel="icon" href="data:,"><script>${outputFiles[0]?.text}</script>`;
    site = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=UTF-8").end(html);
    });
    await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await worker?.remove();
  });

  test("it signs up, writes, reads its own writes, and reads from memory", async () => {
    const result = await page.evaluate(async (baseUrl) => {
      const statuses: number[] = [];
      const client = globalThis.connectlyClient.createClient({
        baseUrl,
        onAnswer: ({ url, status }) => url.includes("/feed") && statuses.push(status),
      });
      await client.auth.signUp({
        name: "Browser",
        username: "browser",
        email: "browser@example.com",
        password: "a long password",
      });
      const ids: number[] = [];
      const seen: boolean[] = [];
      for (let index = 0; index < 12; index += 1) {
        const { id } = await client.posts.create({ body: `Post ${index}` });
        ids.push(id);
        const { results } = await client.posts.feed({ pageSize: 5 });
        seen.push(results[0]?.id === id);
      }
      const again = await client.posts.feed({ pageSize: 5 });
      const forwards: number[] = [];
      for await (const { id } of client.posts.newsfeed({ pageSize: 5 })) forwards.push(id);
      const backwards: number[] = [];
      const list = client.posts.newsfeed({ pageSize: 5 });
      for await (const { id } of list.backwards()) backwards.push(id);
      const error = await client.posts.get(1).catch((reason: unknown) => reason);
      const { ConnectlyError } = globalThis.connectlyClient;
      return {
        ids,
        seen,
        statuses,
        forwards,
        backwards,
        notModified: again.notModified,
        hasBookmark: client.bookmark !== null,
        error: error instanceof ConnectlyError && { code: error.code, requestId: error.requestId },
      };
    }, worker.origin);
    expect(result.seen).toEqual(result.seen.map(() => true));
    expect(result.forwards).toEqual(result.ids.toReversed());
    expect(result.backwards).toEqual(result.ids);
    expect(result).toMatchObject({ notModified: true, hasBookmark: true });
    expect(result.statuses.filter((status) => status === 304)).toHaveLength(1);
    expect(result.error).toMatchObject({ code: "not_found", requestId: expect.any(String) });
    expect(complaints).toEqual([]);
  });

  test("it uploads a file in parts, is interrupted, and resumes", async () => {
    const result = await page.evaluate(async (baseUrl) => {
      const { createClient } = globalThis.connectlyClient;
      const credentials = { username: "browser", password: "a long password" };
      const first = createClient({ baseUrl });
      await first.auth.signIn(credentials);
      const bytes = new Uint8Array(12 * 1024 ** 2).map(
        (_, index) => (index * 7 + (index >> 9)) & 255,
      );
      const options = { key: "films/a film.bin", body: new Blob([bytes]), concurrency: 1 };
      const controller = new AbortController();
      let uploadId = 0;
      const stopped = await first.files
        .upload({
          ...options,
          partSize: 5 * 1024 ** 2,
          signal: controller.signal,
          onStart: (id) => {
            uploadId = id;
          },
          onProgress: ({ sent }) => sent > 0 && controller.abort(new Error("closed")),
        })
        .catch((error: Error) => error.message);
      const second = createClient({ baseUrl, token: first.token ?? "" });
      const progress: number[] = [];
      const file = await second.files.upload({
        ...options,
        resume: uploadId,
        onProgress: ({ sent }) => progress.push(sent / 1024 ** 2),
      });
      const hash = async (data: BufferSource) =>
        new Uint8Array(await crypto.subtle.digest("SHA-256", data)).toString();
      const downloaded = await (await second.files.download(file.id)).arrayBuffer();
      return { stopped, progress, same: (await hash(bytes)) === (await hash(downloaded)) };
    }, worker.origin);
    expect(result).toEqual({ stopped: "closed", progress: [5, 10, 12], same: true });
    expect(complaints).toEqual([]);
  });
});
