import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { mapColumns } from "../../scripts/import-columns.ts";
import { detectEscape, readRecords } from "../../scripts/import-records.ts";
import { repositoryFolder } from "../../scripts/local-state.ts";
import { resources } from "../../src/dockets/declaration/resources.ts";

type Row = Readonly<Record<string, unknown>>;

/** An API that keeps rows by id, refuses those without a court, and fails when told to. */
const api = {
  rows: new Map<number, Row>(),
  requests: 0,
  failures: 0,
  seen: (_requests: number) => {},
};
let server: Server;
let origin = "";
let folder = "";

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.headers.authorization !== "Bearer a-token") {
      response.writeHead(401).end();
      return;
    }
    api.requests += 1;
    if (api.failures > 0) {
      api.failures -= 1;
      response.writeHead(503, { "Retry-After": "0.01" }).end();
      return;
    }
    const errors: { line: number; message: string }[] = [];
    const lines = body.split("\n").map((line) => JSON.parse(line) as Row);
    for (const [index, row] of lines.entries()) {
      if (row.court === "nowhere") errors.push({ line: index + 1, message: "no such court" });
      else api.rows.set(Number(row.id), row);
    }
    const counts = { written: lines.length - errors.length, rejected: errors.length };
    const answer = { received: lines.length, ...counts, errors: errors.slice(0, 100) };
    api.seen(api.requests);
    response.writeHead(200).end(JSON.stringify(answer));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  origin = `http://127.0.0.1:${address.port}`;
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "connectly-import-"));
  Object.assign(api, { rows: new Map(), requests: 0, failures: 0, seen: () => {} });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = () => join(folder, "dockets.csv");

function start(...more: string[]): ChildProcess {
  const script = join("scripts", "import.ts");
  return spawn(
    process.execPath,
    ["--no-warnings", script, "dockets", file(), "--api", origin, "--token", "a-token", ...more],
    { cwd: repositoryFolder, stdio: ["ignore", "pipe", "pipe"] },
  );
}

async function runToTheEnd(...more: string[]) {
  const child = start(...more);
  const [code, output, errors] = await Promise.all([
    once(child, "exit").then(([exit]) => exit as number),
    child.stdout === null ? "" : text(child.stdout),
    child.stderr === null ? "" : text(child.stderr),
  ]);
  return { code, output, errors };
}

const header = "id,date_created,date_filed,case_name,docket_number,blocked,view_count,court_id\n";
const line = (id: number, court = "scotus") =>
  `${id},2026-11-20 10:00:00.123456+00,${id % 3 === 0 ? "" : "2024-02-29"},"Case ""${id}""\nin two lines",1:${id},f,7,${court}\n`;
const row = (id: number) => ({
  id,
  court: "scotus",
  date_created: "2026-11-20T10:00:00.123Z",
  date_filed: id % 3 === 0 ? null : "2024-02-29",
  case_name: `Case "${id}"\nin two lines`,
  docket_number: `1:${id}`,
  blocked: false,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test("killed in the middle and started again, it goes on there, and all rows are there once", async () => {
  const ids = many(40_000);
  await writeFile(file(), header + ids.map((id) => line(id)).join(""));
  const killed = start();
  api.seen = (requests) => {
    if (requests === 4) killed.kill("SIGKILL");
  };
  await once(killed, "exit");
  expect(killed.signalCode).toBe("SIGKILL");
  expect((await readdir(folder)).toSorted()).toContain("dockets.csv.import-state.json");
  const before = api.requests;
  api.seen = () => {};

  const { code, output } = await runToTheEnd();
  expect(code).toBe(0);
  expect(output).toContain("Going on behind line");
  // 8 requests in all, and the one whose answer was lost once more.
  expect(api.requests - before).toBeLessThanOrEqual(6);
  expect(output).toContain("40000 rows are written, 0 lines rejected.");
  expect([...api.rows.keys()].toSorted((one, other) => one - other)).toEqual(ids);
  for (const id of ids) expect(api.rows.get(id)).toEqual(row(id));
  expect(await readdir(folder)).toEqual(["dockets.csv"]);
});

test("bad lines are reported by their number in the file, all of them, and the rest is imported", async () => {
  const ids = many(1_000);
  const bad = (id: number) => id % 4 === 0;
  const lines = ids.map((id) => line(id, bad(id) ? "nowhere" : undefined));
  await writeFile(file(), `${header}${lines.join("")}1001,too few\n`);
  const { code, output, errors } = await runToTheEnd();
  expect(code).toBe(1);
  expect(output).toContain("750 rows are written, 251 lines rejected.");
  // Each record has two lines, behind the header.
  const numbers = ids.filter(bad).map((id) => `line ${2 * id}: no such court`);
  expect(errors.trim().split("\n")).toEqual([...numbers, "line 2002: 2 fields; the header has 8"]);
  expect(api.rows.size).toBe(750);
});

test("what fails for a while is sent again; what is refused ends it", async () => {
  await writeFile(file(), header + line(1));
  api.failures = 2;
  expect((await runToTheEnd()).code).toBe(0);
  expect(api.requests).toBe(3);
  const refused = await runToTheEnd("--token", "another");
  expect(refused.code).toBe(2);
  expect(refused.errors).toContain("401");
});

test("a file of something else, none at all, and no resource are told from each other", async () => {
  await writeFile(file(), "id,name\n1,x\n");
  expect((await runToTheEnd()).errors).toContain("The file has no column court_id");
  expect((await runToTheEnd("more")).errors).toContain("RESOURCE is one of courts, dockets");
  await rm(file());
  expect((await runToTheEnd()).errors).toContain("ENOENT");
});

test.each([
  ["backslash", String.raw`"a \"b\" \\","","é, 裁",,\N`],
  ["quote", String.raw`"a ""b"" \","","é, 裁",,\N`],
] as const)(
  "an escape by %s is told by the file, and NULL from nothing",
  async (escaping, fields) => {
    await writeFile(file(), `a,b,c,d,e\n${fields}\n`);
    expect(await detectEscape(file())).toBe(escaping);
    const records = await Array.fromAsync(readRecords(file(), escaping));
    expect(records[1]?.values).toEqual(['a "b" \\', "", "é, 裁", null, null]);
  },
);

test("it goes on behind any record", async () => {
  await writeFile(
    file(),
    header +
      many(5)
        .map((id) => line(id))
        .join(""),
  );
  const all = await Array.fromAsync(readRecords(file(), "quote"));
  for (const [index, { end }] of all.entries()) {
    expect(await Array.fromAsync(readRecords(file(), "quote", end))).toEqual(all.slice(index + 1));
  }
});

test("columns of every kind", () => {
  const toRow = mapColumns(resources["recap-documents"], [
    "id",
    "docket_entry_id",
    "date_upload",
    "page_count",
    "is_available",
    "is_sealed",
    "description",
    "plain_text",
  ]);
  expect(toRow(["5", "6", "2026-01-01 00:00:00-05", "", "t", null, null, "x"])).toEqual({
    id: 5,
    docket_entry: 6,
    date_upload: "2026-01-01T05:00:00.000Z",
    page_count: null,
    is_available: true,
    is_sealed: null,
  });
  expect(toRow(["x", "6", "soon", "", "", null, "", ""])).toMatchObject({
    id: "x",
    date_upload: "soon",
    description: "",
  });
});
