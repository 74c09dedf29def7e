/**
 * CourtListener's clients and data against the Worker as a process: its npm SDK, unchanged but for its
 * base URL, and a bulk file that goes in, out and in again.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import * as sdk from "@us-legal-tools/courtlistener-sdk";
import axios from "axios";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryFolder } from "../../scripts/local-state.ts";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";

const email = "importer@example.com";
const password = "a long enough password 42";
let server: LocalWorker;
let token: string;
let folder: string;

beforeAll(async () => {
  server = await createLocalWorker({
    variables: () => ({ ADMIN_EMAILS: email, DEV_MAILBOX: "on" }),
  });
  await server.start();
  const response = await fetch(`${server.origin}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name: "Importer", username: "importer", email, password }),
  });
  expect(response.status, await response.text()).toBe(200);
  await verifyAddress();
  const signedIn = await fetch(`${server.origin}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  token = ((await signedIn.json()) as { token: string }).token;
  folder = await mkdtemp(join(tmpdir(), "connectly-dockets-"));
});
afterAll(async () => {
  await server.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Follows the link of the mail that asks for the verification of the address, where there is one. */
async function verifyAddress(): Promise<void> {
  const response = await fetch(`${server.origin}/dev/mailbox`);
  if (!response.ok) return;
  const { messages } = (await response.json()) as { messages: { text: string }[] };
  for (const { text } of messages) {
    const [url] = /https?:\/\/\S+/.exec(text) ?? [];
    if (url !== undefined) await fetch(url, { redirect: "manual" });
  }
}

async function send(resource: string, rows: readonly unknown[]) {
  const response = await fetch(`${server.origin}/api/rest/v4/import/${resource}`, {
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson", Authorization: `Token ${token}` },
    body: rows.map((row) => JSON.stringify(row)).join("\n"),
  });
  expect(await response.json()).toMatchObject({ written: rows.length, rejected: 0 });
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, server.origin), {
    headers: { Authorization: `Token ${token}` },
  });
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

const court = (id: string, position: number, jurisdiction = "F") => ({
  id,
  jurisdiction,
  position,
  short_name: id,
});

describe("@us-legal-tools/courtlistener-sdk", () => {
  const interceptor = () =>
    axios.interceptors.request.use((config) => ({
      ...config,
      url: config.url?.replace("https://www.courtlistener.com", server.origin) ?? "",
    }));
  let installed: number;

  beforeAll(async () => {
    process.env.COURTLISTENER_API_TOKEN = token;
    installed = interceptor();
    await send(
      "courts",
      Array.from({ length: 30 }, (_, index) => court(`ca${index}`, index, index < 25 ? "F" : "FD")),
    );
    await send(
      "dockets",
      Array.from({ length: 50 }, (_, index) => ({
        id: index + 1,
        court: "ca1",
        date_filed: "2024-05-06",
        case_name: `Case ${index}`,
        slug: `case-${index}`,
      })),
    );
  });
  afterAll(() => axios.interceptors.request.eject(installed));

  const cursorOf = (url: unknown) => new URL(String(url)).searchParams.get("cursor") ?? "";

  test.each([
    ["all", {}],
    ["of a court", { court: "ca1" }],
    ["of a day", { date_filed: "2024-05-06" }],
  ])("lists dockets, %s, two pages", async (_, filters) => {
    const first = await sdk.getDockets(filters);
    const second = await sdk.getDockets({ ...filters, cursor: cursorOf(first.next) });
    expect(first.results?.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, index) => 50 - index),
    );
    expect(second.results?.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, index) => 30 - index),
    );
    const back = await sdk.getDockets({ ...filters, cursor: cursorOf(second.previous) });
    expect(back.results).toEqual(first.results);
    expect(back.previous).toBeNull();
    expect(first.count).toBe(
      `${server.origin}/api/rest/v4/dockets/?${new URLSearchParams({ count: "on", ...filters })}`,
    );
  });

  test("lists courts, two pages, by number, all and of a jurisdiction", async () => {
    const first = await sdk.getCourts();
    const second = await sdk.getCourts({ page: 2 });
    expect(first.count).toBe(30);
    expect([first, second].map(({ results }) => results?.length)).toEqual([20, 10]);
    const federal = await sdk.getCourts({ page: 2, jurisdiction: "F" as never });
    expect(federal.count).toBe(25);
    expect(federal.results?.map(({ id }) => id)).toEqual(["ca20", "ca21", "ca22", "ca23", "ca24"]);
  });

  test("reads one docket and one court", async () => {
    expect(await sdk.getDocketsId(7)).toMatchObject({ id: 7, case_name: "Case 6" });
    expect(await sdk.getCourtsId("ca3")).toMatchObject({ id: "ca3", position: 3 });
  });

  test("gets the errors of a wrong token and of an unknown court", async () => {
    process.env.COURTLISTENER_API_TOKEN = "wrong";
    await expect(sdk.getDockets()).rejects.toMatchObject({
      response: { status: 401, data: { detail: "Invalid token." } },
    });
    process.env.COURTLISTENER_API_TOKEN = token;
    await expect(sdk.getDockets({ court: "nowhere" })).rejects.toMatchObject({
      response: { status: 400 },
    });
    await expect(sdk.getDocketsId(999)).rejects.toMatchObject({
      response: { status: 404, data: { detail: "No Docket matches the given query." } },
    });
  });

  test("a strict reader of the envelope finds no other member", async () => {
    for (const version of ["v4", "v3"]) {
      for (const resource of ["courts", "dockets", "docket-entries", "recap-documents"]) {
        for (const query of ["", "?order_by=-date_modified", "?id=1"]) {
          const page = await read<object>(`/api/rest/${version}/${resource}/${query}`);
          expect(Object.keys(page)).toEqual(["count", "next", "previous", "results"]);
        }
      }
    }
  });
});

/** The columns of CourtListener's bulk file of dockets. */
const bulkColumns =
  "id date_created date_modified source appeal_from_str assigned_to_str referred_to_str panel_str date_last_index date_cert_granted date_cert_denied date_argued date_reargued date_reargument_denied date_filed date_terminated date_last_filing case_name_short case_name case_name_full slug docket_number docket_number_core pacer_case_id cause nature_of_suit jury_demand jurisdiction_type appellate_fee_status appellate_case_type_information mdl_status filepath_local filepath_ia filepath_ia_json ia_upload_failure_count ia_needs_upload ia_date_first_change view_count date_blocked blocked appeal_from_id assigned_to_id court_id idb_data_id originating_court_information_id referred_to_id federal_dn_case_type federal_dn_office_code federal_dn_judge_initials_assigned federal_dn_judge_initials_referred federal_defendant_number parent_docket_id docket_number_raw docket_number_source".split(
    " ",
  );

describe("a bulk file of dockets", () => {
  const odd: Readonly<Record<string, string | null>> = {
    case_name: `He said "no", \\N, "" and \\" twice\nin two lines 😀 \\`,
    case_name_full: "裁".repeat(66_000),
    case_name_short: "\\N",
    slug: "he-said-no",
    cause: "ends in a backslash\\",
    panel_str: 'quotes "',
    date_filed: null,
    docket_number: null,
    filepath_local: "",
  };
  const kinds: readonly [RegExp, (id: number) => string][] = [
    [/^id$/, (id) => String(id)],
    [/^court_id$|^appeal_from_id$/, () => "ca1"],
    [
      /^date_(created|modified|last_index)$|first_change$/,
      (id) => `2024-01-01 08:00:00.${id % 10 || "12"}+00`,
    ],
    [/^date_/, (id) => `2024-02-${String(1 + (id % 28)).padStart(2, "0")}`],
    [/^(blocked|ia_needs_upload)$/, (id) => (id % 2 ? "t" : "f")],
    [
      /_id$|count$|^source$|^docket_number_source$|^federal_defendant_number$/,
      (id) => String(id % 200),
    ],
    [/./, (id) => `text ${id}`],
  ];
  const fieldOf = (name: string, id: number): string | null => {
    if (name === "pacer_case_id") return String(id);
    if (id % 5 === 0 && name in odd) return odd[name] ?? null;
    return kinds.find(([pattern]) => pattern.test(name))?.[1](id) ?? "";
  };
  const quoted = (value: string | null) =>
    value === null ? "" : `"${value.replace(/["\\]/g, "\\$&")}"`;
  const lineOf = (id: number) => bulkColumns.map((name) => quoted(fieldOf(name, id))).join(",");
  const run = (script: string, ...rest: string[]) =>
    promisify(execFile)(
      process.execPath,
      ["--no-warnings", join("scripts", script), ...rest, "--api", server.origin, "--token", token],
      { cwd: repositoryFolder, maxBuffer: 2 ** 28 },
    );

  test("is imported with all 54 columns, exported, and imported again to the same rows", async () => {
    expect(bulkColumns).toHaveLength(54);
    await send("courts", [court("ca1", 1)]);
    const ids = Array.from({ length: 250 }, (_, index) => 1_000 + index);
    const bulk = join(folder, "dockets.csv.gz");
    await writeFile(bulk, gzipSync(`${bulkColumns.join(",")}\n${ids.map(lineOf).join("\n")}\n`));
    expect((await run("import.ts", "dockets", bulk)).stdout).toContain(
      "250 rows were written, and 0 lines were rejected.",
    );

    const first = (await run("export.ts", "dockets")).stdout;
    const rows = first
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const docket = rows.find(({ id }: { id: number }) => id === 1_005);
    expect(docket).toMatchObject({
      case_name: odd.case_name,
      case_name_full: odd.case_name_full,
      case_name_short: "\\N",
      cause: odd.cause,
      panel_str: odd.panel_str,
      date_filed: null,
      docket_number: null,
      filepath_local: "",
      view_count: 5,
      idb_data_id: 5,
      originating_court_information_id: 5,
      assigned_to: `${server.origin}/api/rest/v4/people/5/`,
      appeal_from: `${server.origin}/api/rest/v4/courts/ca1/`,
      date_created: "2024-01-01T00:00:00.500000-08:00",
      date_last_index: "2024-01-01T00:00:00.500000-08:00",
      ia_needs_upload: true,
    });
    for (const name of bulkColumns) {
      expect(docket, name).toHaveProperty(name in docket ? name : name.replace(/_id$/, ""));
    }

    // Every row is changed, and the export restores what it has.
    await send(
      "dockets",
      ids.map((id) => ({
        id,
        case_name: "",
        panel_str: "",
        view_count: 0,
        date_created: "2020-01-01",
      })),
    );
    const file = join(folder, "dockets.ndjson");
    // npm prints the name of a script before its output.
    await writeFile(
      file,
      `\n> connectly@1.0.0 export\n> node scripts/export.ts dockets\n\n${first}`,
    );
    const again = await run("import.ts", "dockets", file);
    expect(again.stdout).toContain(`${rows.length} rows were written, and 0 lines were rejected.`);
    expect((await run("export.ts", "dockets")).stdout).toBe(first);
  });

  test("an export to a file continues where it was interrupted", async () => {
    const whole = (await run("export.ts", "dockets")).stdout;
    const file = join(folder, "cut.ndjson");
    const bytes = Buffer.from(whole);
    for (const cut of [
      0,
      10,
      bytes.indexOf("\n") + 1,
      Math.floor(bytes.length / 2),
      bytes.length,
    ]) {
      await writeFile(file, bytes.subarray(0, cut));
      await run("export.ts", "dockets", "--output", file);
      expect((await readFile(file, "utf8")) === whole, `cut at ${cut}`).toBe(true);
    }
  });
});
