import { beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import { resources } from "../../src/dockets/declaration/resources.ts";
import { importLines } from "../../src/dockets/import/import-service.ts";
import { longestLine, readLines } from "../../src/dockets/import/line-stream.ts";
import { zoneOf } from "../../src/dockets/time/zone.ts";
import { call, costOf, env, makeUser, problemOf, type TestUser } from "../harness.ts";

/** As test/vitest.config.ts sets ADMIN_EMAILS. */
const administrator = "admin";

let admin: TestUser;
let reader: TestUser;

beforeAll(async () => {
  admin = await makeUser(administrator);
  reader = await makeUser("reader");
  const answer = await send("courts", [court("scotus", 1), court("ca9", 2)]);
  expect(await answer.json()).toEqual({
    received: 2,
    written: 2,
    rejected: 0,
    ignored: {},
    errors: [],
  });
});

const court = (id: string, position: number) => ({
  id,
  short_name: id,
  full_name: `Court ${id}`,
  jurisdiction: "F",
  position,
  in_use: true,
});

const docket = (id: number, more: object = {}) => ({
  id,
  court: "scotus",
  date_created: "2026-01-02T03:04:05.678Z",
  date_modified: "2026-01-03T00:00:00.000Z",
  date_filed: "2025-12-31",
  case_name: `Case ${id}`,
  ...more,
});

const ndjson = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join("\n");

function send(resource: string, rows: readonly unknown[] | string, user = admin, query = "") {
  return call(`/api/rest/v4/import/${resource}${query}`, {
    token: user.token,
    body: typeof rows === "string" ? rows : ndjson(rows),
    headers: { "Content-Type": "application/x-ndjson" },
  });
}

async function accountOf(resource: string, rows: readonly unknown[] | string, query = "") {
  const response = await send(resource, rows, admin, query);
  expect(response.status).toBe(200);
  return response.json<{
    received: number;
    written: number;
    rejected: number;
    ignored: Record<string, number>;
    errors: { line: number; message: string }[];
  }>();
}

/** The one error of an import of one line. */
async function faultOf(resource: string, row: unknown): Promise<string> {
  const text = typeof row === "string" ? row : JSON.stringify(row);
  const { rejected, errors } = await accountOf(resource, text);
  expect(rejected).toBe(1);
  return errors[0]?.message ?? "";
}

const rowOf = (table: string, id: number | string) =>
  env.DB.prepare(`SELECT * FROM ${table} WHERE id = ?`).bind(id).first<Record<string, unknown>>();

describe("access", () => {
  test("only an administrator may import", async () => {
    const response = await send("dockets", [docket(1)], reader);
    expect(await problemOf(response)).toMatchObject({ status: 403, code: "forbidden" });
    expect(await rowOf("dockets", 1)).toBeNull();
  });

  test("the body must be lines of JSON of a known resource", async () => {
    expect((await send("judges", [])).status).toBe(404);
    const response = await call("/api/rest/v4/import/dockets", { token: admin.token, json: {} });
    expect(await problemOf(response)).toMatchObject({ status: 415 });
  });
});

describe("rows", () => {
  test("are written, and members that are not named have the values of a new row", async () => {
    expect(await accountOf("dockets", [docket(10)])).toMatchObject({ written: 1 });
    expect(await rowOf("dockets", 10)).toMatchObject({
      court_id: "scotus",
      date_created: Date.parse("2026-01-02T03:04:05.678Z") * 1000,
      date_filed: "2025-12-31",
      date_terminated: null,
      case_name: "Case 10",
      cause: "",
      docket_number: null,
      blocked: 0,
      source: 0,
    });
  });

  test("take the place of the row with their id, also within one import: the last one stays", async () => {
    await accountOf("dockets", [docket(11), docket(11, { case_name: "Second", date_filed: null })]);
    expect(await rowOf("dockets", 11)).toMatchObject({ case_name: "Second", date_filed: null });
    await accountOf("dockets", [docket(11)]);
    expect(await rowOf("dockets", 11)).toMatchObject({ case_name: "Case 11" });
  });

  test("change the members that a line names, and no others", async () => {
    const whole = docket(13, {
      cause: "28:1332",
      panel_str: "ABC",
      tags: [3, 4],
      idb_data: { origin: 1, section: null },
      date_terminated: "2026-01-05",
    });
    await accountOf("dockets", [whole]);
    const before = await rowOf("dockets", 13);
    await accountOf("dockets", [
      { id: 13, case_name: "Renamed", tags: [5] },
      { id: 13, date_terminated: null, idb_data: { title: "28" } },
    ]);
    const after = await rowOf("dockets", 13);
    expect({ ...after, extra: null }).toEqual({
      ...before,
      case_name: "Renamed",
      case_name_key: "Renamed",
      date_terminated: null,
      extra: null,
    });
    const read = async () => {
      const response = await call("/api/rest/v4/dockets/13/", { token: reader.token });
      return response.json<Record<string, unknown>>();
    };
    expect(await read()).toMatchObject({
      panel_str: "ABC",
      tags: ["https://connectly.test/api/rest/v4/tag/5/"],
      idb_data: { title: "28" },
    });
    await accountOf("dockets", [{ id: 13, panel_str: "", tags: [], idb_data: null }]);
    expect(await read()).toMatchObject({ panel_str: "", tags: [], idb_data: null });
    expect((await rowOf("dockets", 13))?.extra).toBe("{}");
  });

  test("with mode=replace, members that a line does not name have the values of a new row", async () => {
    await accountOf("dockets", [docket(14, { cause: "28:1332", panel_str: "ABC" })]);
    await accountOf("dockets", [{ id: 14, court: "ca9" }], "?mode=replace");
    const row = await rowOf("dockets", 14);
    expect(row).toMatchObject({ court_id: "ca9", case_name: "", cause: "", extra: "{}" });
    expect(Number(row?.date_created)).toBeGreaterThan(Date.parse("2026-01-03") * 1000);
    expect((await send("dockets", [], admin, "?mode=merge")).status).toBe(400);
  });

  test("of CourtListener's own API, with nested documents and members that we do not know", async () => {
    const base = "https://www.courtlistener.com/api/rest/v4";
    const document = {
      resource_uri: `${base}/recap-documents/31/`,
      id: 31,
      tags: [`${base}/tag/2/`],
      absolute_url: "/docket/15/1/x/",
      date_created: "2021-08-25T10:47:55.393100-07:00",
      date_modified: "2021-08-25T10:47:55-07:00",
      sha1: "abc",
      filepath_local: "recap/x.pdf",
      thumbnail_status: 2,
      plain_text: "Text",
      document_number: "1",
      document_type: 1,
      is_available: true,
      docket_entry_of: 1,
    };
    const docketLine = docket(15, {
      resource_uri: `${base}/dockets/15/`,
      court: `${base}/courts/scotus/`,
      court_id: "scotus",
      assigned_to: `${base}/people/7/`,
      appeal_from: `${base}/courts/ca9/`,
      clusters: [`${base}/clusters/8/`],
      parties: [],
    });
    expect(await accountOf("dockets", [docketLine])).toMatchObject({
      written: 1,
      ignored: { parties: 1 },
    });
    const entry = {
      id: 150,
      docket: `${base}/dockets/15/`,
      recap_documents: [document],
      time_filed: "13:05:06.5",
    };
    const account = await accountOf("docket-entries", [entry]);
    expect(account).toMatchObject({
      written: 1,
      ignored: { "recap_documents.docket_entry_of": 1 },
    });
    const read = await call("/api/rest/v4/docket-entries/150/", { token: reader.token });
    const mine = "https://connectly.test/api/rest/v4";
    expect(await read.json()).toMatchObject({
      time_filed: "13:05:06",
      recap_documents: [
        {
          id: 31,
          tags: [`${mine}/tag/2/`],
          date_created: "2021-08-25T10:47:55.393100-07:00",
          filepath_local: "recap/x.pdf",
          thumbnail_status: 2,
          plain_text: "Text",
          absolute_url: "/docket/15/1/",
        },
      ],
    });
    const shown = await call("/api/rest/v4/dockets/15/", { token: reader.token });
    expect(await shown.json()).toMatchObject({
      assigned_to: `${mine}/people/7/`,
      appeal_from: `${mine}/courts/ca9/`,
      clusters: [`${mine}/clusters/8/`],
    });
    // A document that is not valid rejects its entry, and nothing of the line is written.
    const wrong = {
      id: 151,
      docket: 15,
      recap_documents: [{ ...document, id: 32, document_type: 9 }],
    };
    expect(await faultOf("docket-entries", wrong)).toContain(
      "recap_documents[0]: document_type: expected one of 1, 2",
    );
    const twice = {
      id: 152,
      docket: 15,
      recap_documents: [
        { ...document, id: 33 },
        { ...document, id: 34 },
      ],
    };
    expect(await faultOf("docket-entries", twice)).toContain("another RECAP document has the same");
    expect(await rowOf("docket_entries", 152)).toBeNull();
    const orphan = { id: 153, docket: 999_999, recap_documents: [{ ...document, id: 35 }] };
    expect(await faultOf("docket-entries", orphan)).toContain("a row that does not exist");
    expect(await rowOf("recap_documents", 35)).toBeNull();
  });

  test("of a document inside of an entry change what it names; a new one must be complete", async () => {
    const document = { id: 41, document_type: 2, document_number: "7", description: "Exhibit" };
    await accountOf("dockets", [docket(16)]);
    await accountOf("docket-entries", [{ id: 160, docket: 16, recap_documents: [document] }]);

    const lines = [
      { id: 160, docket: 16, recap_documents: [{ id: 41, description: "Exhibit A" }] },
      { id: 161, docket: 16, recap_documents: [{ id: 42, description: "New" }] },
    ];
    const account = await accountOf("docket-entries", lines);
    const message =
      "recap_documents[0]: a new RECAP document needs id, docket_entry, document_type";
    expect(account).toMatchObject({ written: 1, errors: [{ line: 2, message }] });
    expect(await rowOf("recap_documents", 41)).toMatchObject({
      document_type: 2,
      document_number: "7",
      description: "Exhibit A",
    });
    expect(await rowOf("docket_entries", 161)).toBeNull();

    const replaced = await accountOf("docket-entries", ndjson(lines), "?mode=replace");
    expect(replaced.errors.map(({ line }) => line)).toEqual([1, 2]);
  });

  test("have unknown members of any name, and each of them is counted", async () => {
    const names = ["constructor", "toString", "__proto__"];
    const line = `{"id":17,"court":"ca9",${names.map((name) => `"${name}":1`).join()}}`;
    const { ignored } = await accountOf("dockets", `${line}\n${line}`);
    expect(Object.entries(ignored).sort()).toEqual(names.map((name) => [name, 2]).sort());
  });

  test("of every resource, with references as ids or as URLs, and with what our answers add", async () => {
    await accountOf("dockets", [
      docket(12, {
        court: "https://www.courtlistener.com/api/rest/v4/courts/ca9/",
        resource_uri: "https://connectly.test/api/rest/v4/dockets/12/",
        absolute_url: "/docket/12/",
      }),
    ]);
    expect(await rowOf("dockets", 12)).toMatchObject({ court_id: "ca9" });
    const entry = {
      id: 100,
      docket: "https://connectly.test/api/rest/v4/dockets/12/",
      entry_number: 2 ** 40,
      recap_sequence_number: "2026-01-01.001",
      time_filed: "14:30:00",
      recap_documents: [],
    };
    expect(await accountOf("docket-entries", [entry])).toMatchObject({ written: 1 });
    expect(await rowOf("docket_entries", 100)).toMatchObject({
      docket_id: 12,
      entry_number: 2 ** 40,
    });
    const document = { id: 1, docket_entry: 100, document_type: 1, document_number: "1" };
    expect(await accountOf("recap-documents", [document])).toMatchObject({ written: 1 });
    expect(await rowOf("recap_documents", 1)).toMatchObject({
      is_available: null,
      attachment_number: null,
    });
  });
});

describe("only the invalid line is rejected", () => {
  test.each([
    ["dockets", "{", "not JSON"],
    ["dockets", "[1]", "is not a JSON object"],
    ["dockets", "null", "not a JSON object"],
    ["dockets", { court: "scotus" }, "id is missing"],
    ["dockets", { id: 20 }, "a new docket needs id, court"],
    ["dockets", docket(20, { id: "20" }), "id: expected an integer"],
    ["dockets", docket(20, { id: 2 ** 53 }), "id: expected an integer"],
    ["dockets", docket(20, { id: null }), "id may not be null"],
    ["dockets", docket(20, { id: 0 }), "id: expected an integer of 1 or more"],
    ["courts", court("", 3), "id: expected 1 to 64 letters"],
    ["courts", court("a/b", 3), "id: expected 1 to 64 letters"],
    ["dockets", docket(20, { tags: "x" }), "tags: expected an array"],
    ["dockets", docket(20, { tags: ["x"] }), "tags: expected an integer"],
    ["dockets", docket(20, { idb_data: 5 }), "idb_data: expected a JSON object"],
    ["dockets", docket(20, { panel_str: null }), "panel_str may not be null"],
    ["dockets", docket(20, { date_filed: "2026-02-30" }), "date_filed: expected a date"],
    ["dockets", docket(20, { date_created: "yesterday" }), "date_created: expected an ISO"],
    ["dockets", docket(20, { case_name: null }), "case_name may not be null"],
    ["dockets", docket(20, { case_name: 5 }), "case_name: expected a text"],
    ["dockets", docket(20, { case_name: "a\0b" }), "case_name: expected a text without NUL"],
    ["dockets", docket(20, { blocked: 1 }), "blocked: expected true or false"],
    ["dockets", docket(20, { court: "nowhere" }), "the row refers to a row that does not exist"],
    ["dockets", docket(20, { court: "https://connectly.test/dockets/ca9/" }), "court: expected"],
    ["docket-entries", { id: 1, docket: "https://connectly.test/x/10/" }, "expected an integer"],
    ["courts", { ...court("x", 3), jurisdiction: "Q" }, "jurisdiction: expected one of"],
    ["docket-entries", { id: 1, docket: 999_999 }, "the row refers to a row that does not exist"],
    ["dockets", docket(20, { court_id: "ca9" }), "court and court_id have different values"],
    [
      "dockets",
      docket(20, { court: "https://connectly.test/api/rest/v4/courts/ca9/", court_id: "scotus" }),
      "court and court_id have different values",
    ],
    ["dockets", docket(20, { assigned_to: null, assigned_to_id: 5 }), "have different values"],
    ["dockets", docket(20, { court_id: null }), "court may not be null"],
    [
      "docket-entries",
      { id: 1, docket: 10, docket_id: 11 },
      "docket and docket_id have different values",
    ],
    ["recap-documents", { id: 1, docket_entry: 1, docket_entry_id: 2 }, "have different values"],
    [
      "docket-entries",
      { id: 1, docket: 10, recap_documents: [{ id: 1, document_type: 1, docket_entry: 2 }] },
      "recap_documents[0]: docket_entry must be the entry that contains the document",
    ],
    [
      "docket-entries",
      { id: 1, docket: 10, recap_documents: [{ id: 1, document_type: 1, docket_entry_id: 2 }] },
      "recap_documents[0]: docket_entry and docket_entry_id have different values",
    ],
  ])("%s: %j", async (resource, row, message) => {
    expect(await faultOf(resource, row)).toContain(message);
  });

  test("but not when it names a reference twice, and both are the same", async () => {
    const url = "https://connectly.test/api/rest/v3/courts/ca9/";
    const account = await accountOf("dockets", [docket(21, { court: url, court_id: "ca9" })]);
    expect(account).toMatchObject({ written: 1, rejected: 0 });
    expect(await rowOf("dockets", 21)).toMatchObject({ court_id: "ca9" });
  });

  test("in the middle of others, by its number; the rest is written", async () => {
    const lines = [
      JSON.stringify(docket(30)),
      "",
      "{",
      JSON.stringify(docket(31, { court: "nowhere" })),
      `${JSON.stringify(docket(32))}\r`,
      JSON.stringify({ ...docket(33), court: 5 }),
      JSON.stringify(docket(34)),
    ];
    const account = await accountOf("dockets", `\ufeff${lines.join("\n")}`);
    expect(account).toMatchObject({ received: 6, written: 3, rejected: 3 });
    expect(account.errors.map(({ line }) => line)).toEqual([3, 4, 6]);
    expect(await rowOf("dockets", 32)).not.toBeNull();
  });

  test("a line that only the database refuses is found among a thousand", async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      id: 1000 + index,
      docket_entry: 100,
      document_type: 1,
      document_number: index === 700 ? "350" : String(index + 5),
    }));
    const account = await accountOf("recap-documents", rows);
    expect(account).toMatchObject({ received: 1000, written: 999, rejected: 1 });
    expect(account.errors[0]?.line).toBe(701);
    expect(account.errors[0]?.message).toMatch(/another RECAP document has the same/);
  });

  test("lines of three bytes a character stay below what the database takes at a time", async () => {
    const rows = [40, 41, 42].map((id) => docket(id, { case_name: "裁".repeat(300_000) }));
    expect(await accountOf("dockets", rows)).toMatchObject({ written: 3 });
    expect((await rowOf("dockets", 42))?.case_name).toHaveLength(300_000);
  });

  test("when each of them takes a query, the import ends in time, and says where to continue", async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      id: 5000 + index,
      docket_entry: 100,
      document_type: 1,
      document_number: "1",
    }));
    const lines = `{\n${ndjson(rows)}`;
    const problem = await problemOf(await send("recap-documents", lines));
    expect(problem).toMatchObject({ status: 413, code: "payload_too_large" });
    const { lines_done: done, received, written, rejected } = problem as never;
    expect(done).toBeGreaterThan(200);
    expect([received, written, rejected]).toEqual([done, 0, done]);
    expect(problem.errors?.[0]).toEqual({ path: "line 1", message: "not JSON" });
    expect(problem.errors).toHaveLength(100);
  });

  test("a hundred of them are listed", async () => {
    const { rejected, errors } = await accountOf("dockets", "{\n".repeat(150));
    expect(rejected).toBe(150);
    expect(errors).toHaveLength(100);
  });
});

describe("lines of a stream", () => {
  async function linesOf(...chunks: Uint8Array[]) {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    return Array.fromAsync(readLines(stream));
  }
  const bytes = (text: string) => new TextEncoder().encode(text);

  test("are put together across chunks, wherever those are cut", async () => {
    const text = 'a\r\n\n é😀b\n{"x":1}';
    const whole = bytes(text);
    for (let cut = 0; cut <= whole.length; cut += 1) {
      expect(await linesOf(whole.subarray(0, cut), whole.subarray(cut))).toEqual([
        { number: 1, text: "a" },
        { number: 3, text: " é😀b" },
        { number: 4, text: '{"x":1}' },
      ]);
    }
  });

  test("one that is too long is dropped, and the next one is read", async () => {
    const long = new Uint8Array(longestLine).fill(97);
    expect(await linesOf(long, bytes("a\nb"))).toEqual([
      { number: 1, fault: expect.stringContaining("longer") },
      { number: 2, text: "b" },
    ]);
    expect(await linesOf(Uint8Array.of(0xff), bytes("\nb\n"))).toEqual([
      { number: 1, fault: "not UTF-8" },
      { number: 2, text: "b" },
    ]);
  });
});

describe("a large import", () => {
  const total = 20_000;
  const nameOf = (id: number) => `Case ${(id * 7919) % total}`;
  const row = (id: number) => docket(100_000 + id, { case_name: nameOf(id) });

  function streamOf(from: number, to: number, end: "close" | "break") {
    let id = from;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (id >= to) {
          if (end === "close") controller.close();
          else controller.error(new Error("the client is gone"));
          return;
        }
        const lines = Array.from({ length: Math.min(250, to - id) }, () => {
          id += 1;
          return `${JSON.stringify(row(id - 1))}\n`;
        });
        controller.enqueue(new TextEncoder().encode(lines.join("")));
      },
    });
  }

  const count = async () =>
    (
      await env.DB.prepare("SELECT count(*) AS count FROM dockets WHERE id >= 100000").first<{
        count: number;
      }>()
    )?.count ?? 0;

  test("an import that is interrupted at a random moment and sent again is complete", {
    timeout: 60_000,
  }, async () => {
    const db = openDatabase(env.DB, createMeter());
    const zone = zoneOf("America/Los_Angeles");
    const { dockets: resource } = resources;
    const context = { db, now: Date.now(), resource, mode: "update", zone } as const;
    const cut = 1 + Math.floor(Math.random() * (total - 1));
    const broken = importLines(context, streamOf(0, cut, "break"));
    await expect(broken).rejects.toThrow("the client is gone");
    // Only whole batches were written, and no row after the cut.
    const before = await count();
    expect(before).toBeLessThanOrEqual(cut);
    expect(cut - before).toBeLessThan(1000);

    const account = await importLines(context, streamOf(0, total, "close"));
    expect(account).toMatchObject({ received: total, written: total, rejected: 0, complete: true });
    const { results } = await env.DB.prepare(
      "SELECT id, case_name FROM dockets WHERE id >= 100000 ORDER BY id",
    ).all<{ id: number; case_name: string }>();
    expect(results).toHaveLength(total);
    for (const [index, { id, case_name: name }] of results.entries()) {
      if (id !== 100_000 + index || name !== nameOf(index))
        throw new Error(`row ${index} is wrong`);
    }
  });

  test("takes two queries for a thousand lines", async () => {
    const rows = Array.from({ length: 2000 }, (_, id) => row(id));
    const response = await send("dockets", rows);
    // Besides: the session, and the administrator's address.
    expect(costOf(response).batches).toBeLessThanOrEqual(2 + 3);
    expect(costOf(response).queries).toBeLessThanOrEqual(2 + 6);
  });
});
