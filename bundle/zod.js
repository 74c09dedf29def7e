/**
 * zod without its translations and its reader of JSON Schema, for the bundle of the Worker: `wrangler.toml` puts this module in the
 * place of `zod`. The package exports the translations of its messages into 50 languages as one object,
 * so that no bundler can leave them out: 270 KB that every isolate would parse. It also lacks the reader of JSON
 * Schema, which nothing uses.
 *
 * `test/source/bundle.test.ts` compares the exports with those of the package.
 *
 * @module
 */
import * as z from "./zod-exports.js";

export * from "./zod-exports.js";
export { z, z as default };
