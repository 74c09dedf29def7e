/**
 * What the client costs a page that loads it.
 */
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { importsOf, sourceFiles } from "../sources.ts";

const root = resolve(import.meta.dirname, "../..");

/** Bytes of the minified and compressed bundle, openapi-fetch included. */
const largestBundle = 12 * 1024;

test("the client is at most 12 KiB in a bundle", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/client/index.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2023",
    platform: "browser",
  });
  const size = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  console.log(`The client has ${size} bytes, minified and compressed.`);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(largestBundle);
});

test("the client imports only its own files and openapi-fetch", () => {
  const targets = sourceFiles("src/client").flatMap(importsOf);
  expect(targets.length).toBeGreaterThan(10);
  const others = targets.map(({ to }) => to).filter((to) => !to.startsWith("src/client/"));
  expect([...new Set(others)]).toEqual(["openapi-fetch"]);
});
