/**
 * How the console is built: into a folder of the Worker's static assets.
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
    // The page has a Content-Security-Policy without data: URLs for scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The test of the budget reads which files the first screen needs.
    manifest: "manifest.json",
  },
});
