import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mapColumns } from "../../scripts/import-columns.ts";
import { type Dialect, detectEscape } from "../../scripts/import-dialect.ts";
import { readCsv } from "../../scripts/import-records.ts";
import { openSource, skipBytes } from "../../scripts/import-source.ts";
import { repositoryFolder } from "../../scripts/local-state.ts";
import { resources } from "../../src/dockets/declaration/resources.ts";

type Row = Readonly<Record<string, unknown>>;

/** An API that keeps rows by id, refuses rows without a court, and fails on request. */
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
  date_created: "2026-11-20 10:00:00.123456+00",
  view_count: 7,
  date_filed: id % 3 === 0 ? null : "2024-02-29",
  case_name: `Case "${id}"\nin two lines`,
  docket_number: `1:${id}`,
  blocked: false,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test("an import that is killed and started again continues, and imports every row once", async () => {
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
  expect(output).toContain("Continuing after line");
  // 8 requests in all, and the one whose answer was lost once more.
  expect(api.requests - before).toBeLessThanOrEqual(6);
  expect(output).toContain("40000 rows were written, and 0 lines were rejected.");
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
  expect(output).toContain("750 rows were written, and 251 lines were rejected.");
  // Each record after the header has two lines.
  const numbers = ids.filter(bad).map((id) => `line ${2 * id}: no such court`);
  expect(errors.trim().split("\n")).toEqual([
    ...numbers,
    "line 2002: the line has 2 fields, and the header has 8",
  ]);
  expect(api.rows.size).toBe(750);
});

test("a temporary failure is retried, and a refusal ends the import", async () => {
  await writeFile(file(), header + line(1));
  api.failures = 2;
  expect((await runToTheEnd()).code).toBe(0);
  expect(api.requests).toBe(3);
  const refused = await runToTheEnd("--token", "another");
  expect(refused.code).toBe(2);
  expect(refused.errors).toContain("401");
});

test("a wrong file, a missing file and a missing resource have different errors", async () => {
  await writeFile(file(), "id,name\n1,x\n");
  expect((await runToTheEnd()).errors).toContain("The file has no column court_id");
  expect((await runToTheEnd("more")).errors).toContain("RESOURCE is one of courts, dockets");
  await rm(file());
  expect((await runToTheEnd()).errors).toContain("ENOENT");
});

const readFrom = async (dialect: Dialect, from = { byte: 0, line: 0 }) =>
  Array.fromAsync(readCsv(skipBytes(await openSource(file()), from.byte), dialect, from));

test.each([
  ["backslash", String.raw`"a \"b\" \\","","é, 裁",,\N`],
  ["quote", String.raw`"a ""b"" \","","é, 裁",,\N`],
] as const)(
  "an escape by %s is told by the file, and NULL from nothing",
  async (escaping, fields) => {
    await writeFile(file(), `a,b,c,d,e\n${fields}\n`);
    expect(await detectEscape(await openSource(file()))).toBe(escaping);
    const records = await readFrom({ escaping, quote: '"' });
    expect(records[1]?.value).toEqual(['a "b" \\', "", "é, 裁", null, null]);
  },
);

test.each([
  ["RFC 4180, with a backslash before a quote that ends a field", "quote", String.raw`1,"C:\","x"`],
  ["RFC 4180, with a backslash before a doubled quote", "quote", String.raw`1,"a \""b"" c","x"`],
  ["backslashes before quotes that a comma follows", "backslash", String.raw`1,"a \",\" b","x"`],
])("%s", async (_, escaping, fields) => {
  const rest = Array.from({ length: 200 }, (_, index) => `${index},"plain","x"\n`).join("");
  await writeFile(file(), `a,b,c\n${rest}${fields}\n${rest}`);
  expect(await detectEscape(await openSource(file()))).toBe(escaping);
});

test("a file that can be read in two ways is refused, with the line and the option to give", async () => {
  const lines = [
    '1,2024-01-01,,"Ends in two \\\\",1:1,f,7,scotus',
    '2,2024-01-01,,"b",1:2,f,7,scotus',
  ];
  await writeFile(file(), `${header}${lines.join("\n")}\n`);
  const { code, errors } = await runToTheEnd();
  expect(code).toBe(2);
  expect(errors).toMatch(
    /Near line \d+: .*two ways with different results.*--escape backslash .*--escape quote/,
  );
  expect((await runToTheEnd("--escape", "quote")).code).toBe(0);
  expect(api.rows.get(1)?.case_name).toBe("Ends in two \\\\");
});

test("it continues after any record", async () => {
  await writeFile(
    file(),
    header +
      many(5)
        .map((id) => line(id))
        .join(""),
  );
  const dialect = { escaping: "quote", quote: '"' } as const;
  const all = await readFrom(dialect);
  for (const [index, { end }] of all.entries()) {
    expect(await readFrom(dialect, end)).toEqual(all.slice(index + 1));
  }
});

describe("compressed files, by their beginning and not by their name", () => {
  const content =
    header +
    many(3_000)
      .map((id) => line(id))
      .join("");
  const bzip2 = (text: string) => execFileSync("bzip2", { input: text, maxBuffer: 2 ** 26 });
  const hasBzip2 = spawnSync("bzip2", ["--help"]).error === undefined;

  test("gzip", async () => {
    await writeFile(file(), gzipSync(content));
    expect((await runToTheEnd()).output).toContain("3000 rows were written");
    for (const id of many(3_000)) expect(api.rows.get(id)).toEqual(row(id));
  });

  test.skipIf(!hasBzip2)("bzip2, in one part or several", async () => {
    await writeFile(file(), bzip2(content));
    expect((await runToTheEnd()).output).toContain("3000 rows were written");
    api.rows.clear();
    const middle = content.indexOf("\n1500,");
    await writeFile(
      file(),
      Buffer.concat([bzip2(content.slice(0, middle)), bzip2(content.slice(middle))]),
    );
    expect((await runToTheEnd()).output).toContain("3000 rows were written");
    for (const id of many(3_000)) expect(api.rows.get(id)).toEqual(row(id));
  });

  test("a truncated file is an error", async () => {
    await writeFile(file(), gzipSync(content).subarray(0, 5_000));
    expect(await runToTheEnd()).toMatchObject({ code: 2, errors: "unexpected end of file\n" });
  });

  test.skipIf(!hasBzip2)("also one of bzip2", async () => {
    await writeFile(file(), bzip2(content).subarray(0, 5_000));
    const errors = "The file is cut off, or is not a bzip2 file.\n";
    expect(await runToTheEnd()).toMatchObject({ code: 2, errors });
  });

  test("standard input", async () => {
    const child = spawn(
      process.execPath,
      [
        "--no-warnings",
        join("scripts", "import.ts"),
        "dockets",
        "-",
        "--api",
        origin,
        "--token",
        "a-token",
      ],
      { cwd: repositoryFolder, stdio: ["pipe", "pipe", "pipe"] },
    );
    child.stdin.end(gzipSync(content));
    expect(await text(child.stdout)).toContain("3000 rows were written");
    for (const id of many(3_000)) expect(api.rows.get(id)).toEqual(row(id));
  });
});

test("lines of JSON are sent unchanged, without npm's banner", async () => {
  const rows = many(12_000).map((id) => ({ ...row(id), anything: [id] }));
  const lines = rows.map((each) => JSON.stringify(each)).join("\n");
  await writeFile(
    file(),
    `\n> connectly@1.0.0 export\n> node scripts/export.ts\n\n${lines}\nnonsense\n`,
  );
  const { code, output, errors } = await runToTheEnd();
  expect(code).toBe(1);
  expect(output).toContain("12000 rows were written, and 1 line was rejected.");
  expect(errors).toContain("line 12005: not JSON");
  expect([...api.rows.values()]).toEqual(rows);
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
    date_upload: "2026-01-01 00:00:00-05",
    page_count: null,
    is_available: true,
    is_sealed: null,
    description: "",
    plain_text: "x",
  });
  expect(toRow(["x", "6", "soon", "", "", null, "", ""])).toMatchObject({
    id: "x",
    date_upload: "soon",
    description: "",
  });
});
