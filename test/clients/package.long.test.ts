/**
 * The package that `npm pack` makes, installed into an empty folder.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");

/** What the package may bring along. The second one consists of types only. */
const dependencies = ["openapi-fetch", "openapi-typescript-helpers"];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "connectly-package-"));
  const packed = join(folder, "packed");
  await mkdir(packed);
  // What npm ci has installed is packed again, so that the test needs no network.
  for (const source of [root, ...dependencies.map((name) => join(root, "node_modules", name))]) {
    const own = source === root ? [] : ["--ignore-scripts"];
    await run("npm", ["pack", source, "--pack-destination", packed, "--silent", ...own], {
      cwd: root,
    });
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  const archives = (await readdir(packed)).map((name) => join(packed, name));
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", ...archives], {
    cwd: folder,
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const program = `
import { ConnectlyError, createClient } from "connectly/client";

const connectly = createClient({
  baseUrl: "http://127.0.0.1:9",
  retry: { attempts: 0 },
  fetch: async (request) => {
    const path = new URL(request.url).pathname;
    return path === "/api/posts/feed"
      ? Response.json({ next: null, previous: null, results: [{ id: 1, body: "text" }] })
      : Response.json({ code: "not_found", detail: "There is no such post." }, { status: 404 });
  },
});
for await (const post of connectly.posts.feed({ pageSize: 50 })) console.log(post.id + 1, post.body);
await connectly.posts.get(2).catch((error) => console.log(error instanceof ConnectlyError, error.code));
`;

test("it contains the client and no file of the Worker", async () => {
  const installed = join(folder, "node_modules", "connectly");
  const files = await readdir(installed, { recursive: true, withFileTypes: true });
  const names = files.filter((each) => each.isFile()).map(({ name }) => name);
  expect(
    names.filter((name) => !/^(package\.json|README\.md|LICENSE|.*\.js|.*\.d\.ts)$/.test(name)),
  ).toEqual([]);
  const modules = await readdir(join(folder, "node_modules"));
  expect(modules.filter((name) => !name.startsWith(".")).sort()).toEqual(
    ["connectly", ...dependencies].sort(),
  );
  const manifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
});

test("it runs", async () => {
  await writeFile(join(folder, "program.js"), program);
  const { stdout } = await run(process.execPath, ["program.js"], { cwd: folder });
  expect(stdout).toBe("2 text\ntrue not_found\n");
});

const typed = `
import { createClient, type Page, type Schemas } from "connectly/client";

const connectly = createClient({ baseUrl: "https://example.com", token: "token" });

export async function right(): Promise<void> {
  for await (const post of connectly.posts.newsfeed({ pageSize: 50 })) {
    const name: string = post.author.name;
    console.log(name);
  }
  const page = await connectly.dockets.list({
    orderBy: ["-date_filed", "id"],
    court: "scotus",
    dateFiled: { gte: "2020-01-01" },
    not: { court: { jurisdiction: "F" } },
  });
  await connectly.recapDocuments.list({
    docketEntry: { docket: { pacerCaseId: "1", court: { jurisdiction: "F", inUse: true } } },
  });
  await connectly.docketEntries.count({ docket: { dateFiled: { gte: "2020-01-01" } } });
  await connectly.courts.list({ dockets: { docketEntries: { recapDocuments: { docketEntry: 5 } } } });
  const next: string | null = page.next;
  const named = await connectly.dockets.list({ fields: ["id", "case_name"] });
  const [first] = named.results;
  console.log(next, first?.case_name);
  for await (const files of connectly.files.list({ prefix: "a/" }).pages()) {
    const records: readonly Schemas["File"][] = files.results;
    console.log(records);
  }
  const post: Schemas["Post"] = await connectly.posts.create({ body: "text", privacy: "private" });
  console.log(post);
}

export async function wrong(): Promise<void> {
  // @ts-expect-error: there is no such parameter
  await connectly.posts.feed({ pagesize: 50 });
  // @ts-expect-error: there is no such lookup
  await connectly.dockets.list({ dateFiled: { after: "2020-01-01" } });
  // @ts-expect-error: there is no such filter beside one that there is
  await connectly.dockets.list({ court: "scotus", dateFild: "2020-01-01" });
  // @ts-expect-error: there is no such jurisdiction
  await connectly.docketEntries.list({ docket: { court: { jurisdiction: "ZZ" } } });
  // @ts-expect-error: a page has no related rows
  await connectly.dockets.list({ court: { pageSize: 5 } });
  // @ts-expect-error: the API follows four relations
  await connectly.courts.list({ dockets: { docketEntries: { recapDocuments: { docketEntry: { docket: { id: 5 } } } } } });
  // @ts-expect-error: there is no such privacy
  await connectly.posts.create({ body: "text", privacy: "secret" });
  const [named] = (await connectly.dockets.list({ fields: ["id"] })).results;
  // @ts-expect-error: the member was not asked for
  console.log(named?.case_name);
  // @ts-expect-error: there is no such member
  await connectly.courts.list({ omit: ["nothing"] });
}
`;

test.for(["Bundler", "NodeNext"])("it has types, with moduleResolution %s", async (resolution) => {
  await writeFile(join(folder, "typed.ts"), typed);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: [],
    module: resolution === "NodeNext" ? "NodeNext" : "ESNext",
    moduleResolution: resolution,
  };
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["typed.ts"] }),
  );
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const checked = await run(process.execPath, [tsc, "-p", folder]).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(checked).toBe("");
});
