/**
 * The build of the console. Vite writes it into a folder of the Worker's static assets.
 *
 * @module
 */
import { resolve } from "node:path";
import { defineConfig } from "vite";

const repository = resolve(import.meta.dirname, "../..");

export default defineConfig({
  root: import.meta.dirname,
  base: "/assets/console/",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: resolve(repository, "public/assets/console"),
    emptyOutDir: true,
    assetsDir: "files",
    target: "es2022",
    // The page's Content-Security-Policy does not allow data: URLs for scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // test/scripts/console-build.test.ts reads from the manifest which files the first screen needs.
    manifest: "manifest.json",
  },
});
