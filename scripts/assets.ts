/**
 * `node scripts/assets.ts`: makes the folder of static assets, `public/`, which wrangler.toml names.
 * Cloudflare serves what is below `public/assets/` without running the Worker.
 *
 * The console is built into the same folder (`scripts/build-console.ts`). This script runs after `npm ci`, and
 * before every command that starts or deploys the Worker. git ignores the folder.
 *
 * @module
 */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const repositoryFolder = resolve(import.meta.dirname, "..");
const publicFolder = join(repositoryFolder, "public");
const swaggerFolder = dirname(
  createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"),
);

/** The files that the reference page at `/docs` loads. */
const swaggerFiles = ["swagger-ui.css", "swagger-ui-bundle.js"];

/**
 * After signing up or in on the page, the page sends the token with every request. The lists of operations
 * leave out HEAD, because every GET has it.
 */
const startScript = `const withoutHead = {
  statePlugins: {
    spec: {
      wrapSelectors: {
        validOperationMethods: (original) => (...parameters) =>
          original(...parameters).filter((method) => method !== "head"),
      },
    },
  },
};

const ui = SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  plugins: [withoutHead],
  deepLinking: true,
  docExpansion: "list",
  filter: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  responseInterceptor: (response) => {
    if (response.ok && /\\/api\\/auth\\/sign-(up|in)\\//.test(response.url)) {
      const { token } = JSON.parse(response.text);
      if (typeof token === "string") ui.preauthorizeApiKey("bearer", token);
    }
    return response;
  },
});
`;

/** Response headers of the assets (developers.cloudflare.com/workers/static-assets/headers). */
const headers = `/assets/*
  Cache-Control: public, max-age=3600
  X-Content-Type-Options: nosniff
`;

/**
 * Writes a file, unless it already has this content, because `wrangler dev` restarts the Worker whenever an
 * asset is written. The file is replaced in one step, so that a running server never reads half of it.
 */
async function place(path: string, content: Buffer): Promise<void> {
  const present = await readFile(path).catch(() => null);
  if (present !== null && content.equals(present)) return;
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.tmp`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

/** Creates or updates `public/`. */
export async function buildAssets(): Promise<void> {
  const folder = join(publicFolder, "assets", "swagger-ui");
  for (const name of swaggerFiles) {
    await place(join(folder, name), await readFile(join(swaggerFolder, name)));
  }
  await place(join(folder, "start.js"), Buffer.from(startScript));
  const ofConsole = await readFile(join(repositoryFolder, "src", "console", "headers.txt"), "utf8");
  await place(join(publicFolder, "_headers"), Buffer.from(`${headers}\n${ofConsole}`));
}

if (import.meta.main) await buildAssets();
