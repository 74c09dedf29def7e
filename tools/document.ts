/**
 * The OpenAPI document, made by the application itself and without a running Worker.
 *
 * @module
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** The bindings of a request that uses no store. */
const bindings = {
  APP_SECRET: "a secret for the document, of 32 characters or more",
  DB: { withSession: () => ({}) },
  // Only the document goes to standard output.
  SLOW_REQUEST_MS: "60000",
};

interface Application {
  request(url: string, init: object, bindings: object): Promise<Response>;
}

/**
 * Reads `GET /openapi.json` from the application.
 *
 * @throws Error when the application does not answer 200.
 */
export async function readDocument(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "connectly-document-"));
  try {
    // The application is bundled in the same way as the Worker, which may import JSON and text.
    const outfile = join(folder, "app.mjs");
    await build({
      entryPoints: [join(import.meta.dirname, "../src/app.ts")],
      bundle: true,
      outfile,
      format: "esm",
      platform: "node",
      target: "node22",
      logLevel: "error",
      external: ["cloudflare:*", "swagger-ui-dist/*"],
      banner: {
        js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
      },
    });
    const { app } = (await import(outfile)) as { app: Application };
    const response = await app.request("http://localhost:8787/openapi.json", {}, bindings);
    const text = await response.text();
    if (!response.ok) throw new Error(`GET /openapi.json: ${response.status} ${text}`);
    return text;
  } finally {
    await rm(folder, { recursive: true });
  }
}
