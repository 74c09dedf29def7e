/**
 * The OpenAPI document in the tools of others: a linter, and two generators whose output is compiled and
 * used against the Worker.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);
const node = (...parameters: string[]) =>
  run(process.execPath, parameters, { maxBuffer: 2 ** 26, cwd: root });

let folder: string;
let file: string;
let worker: LocalWorker;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "connectly-generators-"));
  file = join(folder, "openapi.json");
  worker = await createLocalWorker();
  await worker.start();
  await writeFile(file, await (await fetch(`${worker.origin}/openapi.json`)).text());
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(async () => {
  await worker.remove();
  await rm(folder, { recursive: true, force: true });
});

/** What TypeScript says of all sources in a folder. */
async function complaints(source: string): Promise<string> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: [],
    module: "ESNext",
    moduleResolution: "Bundler",
  };
  const config = join(source, "tsconfig.json");
  await writeFile(config, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  return node(join(root, "node_modules/typescript/bin/tsc"), "-p", config).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
}

/** What a program prints. */
async function outputOf(source: string): Promise<string> {
  const outfile = join(source, "program.mjs");
  await build({
    entryPoints: [join(source, "program.ts")],
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
  });
  return (await node(outfile, worker.origin)).stdout;
}

const account = (name: string) => ({
  name,
  username: name,
  email: `${name}@example.com`,
  password: "a long password",
});

test("the linter has no error and no warning", async () => {
  const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const config = join(root, "tools/redocly.yaml");
  const { stdout } = await node(redocly, "lint", file, "--config", config, "--format=json").catch(
    (error: { stdout: string }) => error,
  );
  const { totals, problems } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as {
    totals: object;
    problems: { ruleId: string; message: string }[];
  };
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  expect(totals).toMatchObject({ errors: 0, warnings: 0 });
});

test("openapi-typescript's types compile, and describe what the Worker answers", async () => {
  const source = join(folder, "openapi-typescript");
  await mkdir(source);
  const cli = join(root, "tools/node_modules/openapi-typescript/bin/cli.js");
  await node(cli, file, "-o", join(source, "schema.ts"));
  await writeFile(
    join(source, "program.ts"),
    `
import createClient from "openapi-fetch";
import type { paths } from "./schema";

declare const process: { argv: string[] };
const client = createClient<paths>({ baseUrl: process.argv[2] });
const signedUp = await client.POST("/api/auth/sign-up/email", {
  body: ${JSON.stringify(account("typed"))},
});
const token = signedUp.data !== undefined && "token" in signedUp.data ? signedUp.data.token : "";
const headers = { Authorization: \`Bearer \${token}\` };
const created = await client.POST("/api/posts", {
  headers,
  body: { body: "text", privacy: "followers" },
});
const id: number | undefined = created.data?.id;
const list = await client.GET("/api/posts", {
  headers,
  params: { query: { page_size: 5, order_by: "-id" } },
});
const privacy: "public" | "followers" | "private" | undefined = list.data?.results[0]?.privacy;
const courts = await client.GET("/api/rest/v4/courts", {
  headers,
  params: { query: { "jurisdiction!": "F", fields: "id,short_name" } },
});
const absent = await client.GET("/api/posts/{id}", { headers, params: { path: { id: 1 } } });
const code: string | undefined = absent.error?.code;
console.log(id === list.data?.results[0]?.id, privacy, courts.response.status, code);
`,
  );
  expect(await complaints(source)).toBe("");
  expect(await outputOf(source)).toBe("true followers 200 not_found\n");
});

test("@hey-api/openapi-ts's client compiles, and talks to the Worker", async () => {
  const source = join(folder, "hey-api");
  await mkdir(source);
  const cli = join(root, "tools/node_modules/@hey-api/openapi-ts/bin/run.js");
  await node(cli, "-i", file, "-o", join(source, "client"));
  await writeFile(
    join(source, "program.ts"),
    `
import {
  createPost,
  getPost,
  headListPosts,
  likePost,
  listPosts,
  listRecapDocumentsV4,
  signUp,
  uploadFile,
} from "./client";
import { client } from "./client/client.gen";

declare const process: { argv: string[] };
client.setConfig({ baseUrl: process.argv[2] });
const signedUp = await signUp({ body: ${JSON.stringify(account("generated"))} });
const token = signedUp.data !== undefined && "token" in signedUp.data ? signedUp.data.token : "";
client.setConfig({ auth: () => token });
const created = await createPost({ body: { body: "text", privacy: "private" } });
const id = created.data?.id ?? 0;
const liked = await likePost({ path: { id } });
const listed = await listPosts({ query: { page_size: 5 } });
const same: boolean = listed.data?.results[0]?.id === id;
const stored = await uploadFile({ path: { key: "a.txt" }, body: new Blob(["bytes"]) });
const absent = await getPost({ path: { id: 1 } });
const head = await headListPosts();
const documents = await listRecapDocumentsV4({
  query: {
    docket_entry__docket__pacer_case_id: "1",
    related: { "docket_entry__docket__date_filed__gte": "2020-01-01" },
    pacer_doc_id__in: ["1", "2"],
  },
});
console.log(same, liked.data?.like_count, stored.data?.size, absent.error?.code);
console.log(head.response?.headers.has("link"), new URL(documents.request?.url ?? "").search);
console.log(documents.response?.status);
`,
  );
  expect(await complaints(source)).toBe("");
  const query =
    "?docket_entry__docket__pacer_case_id=1&docket_entry__docket__date_filed__gte=2020-01-01&pacer_doc_id__in=1,2";
  expect(await outputOf(source)).toBe(`true 1 5 not_found\ntrue ${query}\n200\n`);
});
