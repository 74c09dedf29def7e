/**
 * What people paste: the snippets of README.md and docs/client.md, and the request bodies of the OpenAPI
 * document, against a `npm start` of a fresh copy of the repository. Only the port is another one.
 */
import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, resolve, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../scripts/local-worker.ts";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** What a clone does not have. */
const notCopied = new Set([".git", ".wrangler", ".dev.vars", "node_modules", "dist", "public"]);

let folder: string;
let copy: string;
let port: number;
let server: ChildProcess;
let printed = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "connectly-snippets-"));
  copy = join(folder, "connectly");
  await cp(root, copy, {
    recursive: true,
    filter: (path) =>
      !path
        .slice(root.length)
        .split(sep)
        .some((name) => notCopied.has(name)),
  });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  // Presigned URLs are signed without R2, and need its name and a key.
  await writeFile(
    join(copy, ".dev.vars"),
    "S3_ENDPOINT=https://r2.example.com/connectly-files\nS3_ACCESS_KEY_ID=id\nS3_SECRET_ACCESS_KEY=secret\n",
  );
  port = await freePort();
  server = spawn("npm", ["start"], {
    cwd: copy,
    detached: true,
    env: { ...process.env, PORT: String(port), CI: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  while (!printed.includes("export TOKEN=")) {
    if (server.exitCode !== null) throw new Error(`npm start ended: ${printed}`);
    await sleep(100);
  }
}, 300_000);

afterAll(async () => {
  const ended = new Promise((done) => server.once("exit", done));
  if (server.pid !== undefined && server.exitCode === null) {
    process.kill(-server.pid, "SIGINT");
    await ended;
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The code blocks of a page in one language, with the port of this test. */
async function blocksOf(page: string, language: string): Promise<string[]> {
  const text = await readFile(join(root, page), "utf8");
  const blocks = Array.from(
    text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm")),
    ([, block = ""]) => block.replaceAll("localhost:8787", `localhost:${port}`),
  );
  if (blocks.length === 0) throw new Error(`${page} has no ${language}`);
  return blocks;
}

/** Compiles a program strictly, and answers what it prints. */
async function runProgram(name: string, source: string): Promise<string> {
  const program = join(folder, name);
  await mkdir(program);
  await writeFile(join(program, "program.ts"), `${source}\nexport {};\n`);
  const client = join(root, "src/client/index.ts");
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    module: "ESNext",
    moduleResolution: "Bundler",
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    paths: { "connectly/client": [client] },
  };
  const config = join(program, "tsconfig.json");
  await writeFile(config, JSON.stringify({ compilerOptions, include: ["program.ts"] }));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const complaints = await run(process.execPath, [tsc, "-p", config]).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(complaints).toBe("");
  const outfile = join(program, "program.mjs");
  await build({
    entryPoints: [join(program, "program.ts")],
    alias: { "connectly/client": client },
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
    target: "node22",
  });
  return (await run(process.execPath, [outfile], { maxBuffer: 2 ** 26 })).stdout;
}

test("the program of README.md reads the news feed", async () => {
  const [snippet = "", ...more] = await blocksOf("README.md", "ts");
  expect(more).toEqual([]);
  const lines = (await runProgram("readme", snippet)).trim().split("\n");
  expect(lines.length).toBeGreaterThan(100);
});

test("the program of docs/client.md lists, filters, resumes and uploads", async () => {
  const output = await runProgram("client", (await blocksOf("docs/client.md", "ts")).join("\n"));
  expect(output).toMatch(/^2\d\d\d-\d\d-\d\d .+$/m);
  expect(output).toContain("20000000 of 20000000 bytes");
  expect(output).toMatch(/^\d+ 20000000\n.+\n$/m);
});

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl) console.warn("SKIPPED: the commands of README.md were not run. Install curl.");

test.skipIf(!hasCurl)("every line of the tour of README.md works", async () => {
  const tour = (await blocksOf("README.md", "sh")).find((block) => block.includes("TOKEN=$("));
  const shims = join(folder, "shims");
  await mkdir(shims);
  const { stdout: found } = await run("bash", ["-c", "command -v curl"]);
  // The same curl, which also fails when the answer is an error.
  await writeFile(
    join(shims, "curl"),
    `#!/bin/sh\nexec ${found.trim()} --fail-with-body --show-error "$@"\n`,
  );
  await chmod(join(shims, "curl"), 0o755);
  const { stdout } = await run("bash", ["-euo", "pipefail", "-c", tour ?? "false"], {
    cwd: copy,
    env: { ...process.env, PATH: `${shims}${delimiter}${process.env.PATH}` },
    maxBuffer: 2 ** 26,
  });
  const answers = stdout.trim().split("\n");
  expect(answers.filter((line) => !/^[{]/.test(line)).map((line) => line.split(":")[0])).toEqual([
    "Server-Timing",
    "X-Cache",
  ]);
  const bodies = answers.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
  expect(bodies.length).toBeGreaterThanOrEqual(8);
  for (const { results } of bodies) if (results !== undefined) expect(results).not.toEqual([]);
});

interface Operation {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly example?: object }>>;
  };
}

/** They are sent in an order in which each finds what it needs. Tokens of links and sessions are filled in. */
test("the request bodies of the document work unchanged", async () => {
  const origin = `http://localhost:${port}`;
  const { paths } = (await (await fetch(`${origin}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  const examples = new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { operationId, requestBody }]) => {
        const example = requestBody?.content["application/json"]?.example;
        return example === undefined ? [] : [[operationId, { method, path, example }] as const];
      }),
    ),
  );
  const waiting = new Set(examples.keys());
  let token = "";

  /** Sends an example; `changes` are what a reader has to fill in. */
  async function send(operationId: string, ids: readonly (string | number)[] = [], changes = {}) {
    const { method, path, example } = examples.get(operationId) ?? {};
    if (method === undefined || path === undefined)
      throw new Error(`${operationId} has no example`);
    waiting.delete(operationId);
    const places = [...ids];
    const response = await fetch(
      origin + path.replaceAll(/\{\w+\}/g, () => String(places.shift())),
      {
        method: method.toUpperCase(),
        headers: {
          "Content-Type": "application/json",
          ...(token !== "" && { Authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ ...example, ...changes }),
      },
    );
    const text = await response.text();
    expect(response.status, `${operationId}: ${text}`).toBeLessThan(300);
    return text === "" ? {} : JSON.parse(text);
  }
  const store = async (path: string, bytes: string | Uint8Array<ArrayBuffer>) => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(origin + path, { method: "PUT", headers, body: bytes });
    return (await response.json()) as { id: number };
  };
  interface Mailbox {
    readonly messages: readonly { readonly subject: string; readonly text: string }[];
  }
  async function tokenOfLink(): Promise<string> {
    for (;;) {
      const { messages } = (await (await fetch(`${origin}/dev/mailbox`)).json()) as Mailbox;
      const message = messages.find(({ subject }) => subject === "Set a new password");
      const found = /[?&]token=([\w.-]+)/.exec(message?.text ?? "")?.[1];
      if (found !== undefined) return found;
      await sleep(100);
    }
  }

  token = (await send("signUp")).token;
  const grace = { username: "grace.hopper", password: "a long password" };
  expect(examples.get("signUp")?.example).toMatchObject(grace);
  await send("sendVerificationEmail");
  await send("changeEmail");
  await send("requestPasswordReset");
  await send("revokeSession", [], { token: (await send("signInWithUsername", [], grace)).token });
  await send("resetPassword", [], { token: await tokenOfLink(), newPassword: grace.password });
  token = (await send("signInWithUsername", [], grace)).token;
  await send("deleteAccount");
  token = "";
  await send("signInWithEmail");
  token = (await send("signInWithUsername")).token;

  await send("updateMe");
  const post = await send("createPost");
  await send("updatePost", [post.id]);
  await send("updateComment", [(await send("createComment", [post.id])).id]);
  const { id } = await store("/api/v2/files/by-key/films/film.mp4", "a film");
  await send("updateFileByKey", ["films/film.mp4"]);
  await send("updateFileRecordByKey", ["films/film.mp4"]);
  await send("updateFile", [id]);
  await send("copyFile", [id]);
  await send("createLink", [id]);
  const { upload_id } = await send("createUpload");
  for (const [part, bytes] of Object.entries({ 1: 8_388_608, 2: 8_388_608, 3: 3_222_784 })) {
    const path = `/api/v2/files/uploads/${upload_id}/parts/${part}`;
    await store(path, new Uint8Array(bytes));
  }
  await send("completeUpload", [upload_id]);
  await send("createFileJob");
  await send("createPresignedUpload");
  await send("createPresignedDownload", [id]);
  await send("changePassword");
  expect([...waiting]).toEqual([]);
});
