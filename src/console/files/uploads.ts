/**
 * The uploads of this page, with Uppy over tus. They go on while other screens are shown, and after a
 * reload.
 *
 * @module
 */
import Uppy, { type Meta, type MinimalRequiredUppyFile, type UppyFile } from "@uppy/core";
import GoldenRetriever from "@uppy/golden-retriever";
import Tus, { type TusBody } from "@uppy/tus";
import { errorOfAnswer, networkError } from "../../client/problem.ts";
import { announce, announceProblem } from "../app/announce.tsx";
import { formatSize } from "../app/format.ts";
import {
  deleteKeptBytes,
  hasBegun,
  hasKeptUploads,
  hasPausedUploads,
  noteKeptUploads,
  noteNoUploads,
} from "../app/kept-uploads.ts";
import { currentToken, session } from "../app/session.ts";
import { refreshFiles } from "./file-list.ts";
import { type OpenUploads, openUploads, uploadFaults } from "./upload-state.ts";
import { knownUsage, refreshUsage } from "./usage.tsx";

/** Bytes of one request: what an interruption loses at most. */
const chunkSize = 8 * 1024 ** 2;

/** Milliseconds before a request that failed is sent again. */
const retryDelays = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

/** Bytes of the largest file that the browser keeps a copy of, so that it survives a reload. */
export const largestKept = 128_000_000;

/** Bytes of all copies together. */
const mostKept = 512_000_000;

/** Milliseconds that a new page waits for what the page before it kept. */
const longestWait = 3_000;

interface UploadMeta extends Meta {
  /** The key. */
  filename?: string;
  filetype?: string;
}

type UploadFile = UppyFile<UploadMeta, TusBody>;
type NewFile = MinimalRequiredUppyFile<UploadMeta, TusBody>;

/** Uppy makes the ids of files in lower case: this tells keys apart that differ in their case only. */
const idPath = (key: string) => key.replaceAll(/\p{Lu}/gu, (letter) => `^${letter}`);

/** Uppy, which puts the files that are added into one folder. */
export class Uploads extends Uppy<UploadMeta, TusBody> {
  /** Where added files go, with its slash; empty at the top. */
  folder = "";

  /** Adds files that fit in the quota, and says which do not. */
  override addFiles(files: NewFile[]): void {
    const added = files.map((file) => this.#describe(file));
    super.addFiles(added.filter((file) => this.#fits(file, added)));
  }

  /** Forgets files that are complete, where no dialog shows them: they could not be chosen again. */
  forgetCompleted(): void {
    if (this.getPlugin("Dashboard") !== undefined) return;
    if (this.getFiles().every(({ progress }) => progress.uploadComplete)) this.clear();
  }

  #describe(file: NewFile): NewFile {
    const name = file.name ?? "";
    const { size } = file.data;
    // A file that has to be chosen again keeps the key that it had, whichever folder is open.
    const missing = this.getFiles().find(
      (each) => each.isGhost && each.name === name && each.size === size,
    );
    if (missing !== undefined) return { ...file, meta: missing.meta };
    const { relativePath } = file.meta ?? {};
    const filename = this.folder + (typeof relativePath === "string" ? relativePath : name);
    const filetype = file.type || "application/octet-stream";
    return { ...file, meta: { ...file.meta, relativePath: idPath(filename), filename, filetype } };
  }

  #fits(file: NewFile, together: readonly NewFile[]): boolean {
    const usage = knownUsage();
    const size = file.data.size ?? 0;
    const key = file.meta?.filename ?? "";
    if (usage?.quota == null || usage.available === null || hasBegun(key, size)) return true;
    const waiting = this.getFiles().filter((each) => each.progress.uploadStarted === null);
    const before = together.slice(0, together.indexOf(file)).map(({ data }) => data.size ?? 0);
    const reserved = [...waiting.map((each) => each.size ?? 0), ...before].reduce(
      (sum, each) => sum + each,
      0,
    );
    if (size + reserved <= usage.available) return true;
    const left = Math.max(0, usage.available - reserved);
    const error = new Error(
      `The quota of stored bytes is exceeded: ${file.name} has ${formatSize(size)}, and ${formatSize(left)} of ${formatSize(usage.quota)} are left.`,
    );
    uploadFaults.value = [...uploadFaults.value, { name: file.name ?? "", error }];
    return false;
  }
}

/** What the API said of a request that failed. */
function problemOf(xhr: XMLHttpRequest | undefined, error: unknown): Error {
  if (xhr === undefined || xhr.status === 0) return networkError(error);
  const headers = { "X-Request-Id": xhr.getResponseHeader("X-Request-Id") ?? "" };
  let body: unknown = null;
  try {
    body = JSON.parse(xhr.responseText);
  } catch {
    // A proxy may have answered in HTML.
  }
  return errorOfAnswer(new Response(null, { status: xhr.status, headers }), body);
}

/** Whether this window, and no other one, goes on with what was kept. It does until it is closed. */
async function ownsKeptUploads(): Promise<boolean> {
  // Pages that were not loaded over HTTPS have no locks.
  if ((navigator as Partial<Navigator>).locks === undefined) return false;
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(500);
    navigator.locks
      .request("connectly-uploads", { signal }, () => {
        resolve(true);
        return new Promise(() => undefined);
      })
      .catch(() => resolve(false));
  });
}

function summarize(files: readonly UploadFile[], isRestored: boolean): OpenUploads | null {
  const open = files.filter(({ progress }) => !progress.uploadComplete);
  if (open.length === 0) return null;
  const total = open.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const sent = open.reduce((sum, { progress }) => sum + (progress.bytesUploaded || 0), 0);
  const begun = open.filter(({ progress }) => progress.uploadStarted);
  let state: OpenUploads["state"] = "waiting";
  if (open.some(({ error }) => error)) state = "failed";
  else if (begun.some(({ isPaused }) => isPaused) || (isRestored && begun.length > 0)) {
    state = "paused";
  } else if (begun.length > 0) state = "sending";
  return {
    count: open.length,
    percent: total === 0 ? 0 : Math.floor((100 * sent) / total),
    state,
    missing: open.filter(({ isGhost }) => isGhost).map(({ name }) => name ?? ""),
  };
}

/** Tells the screens what becomes of the uploads. */
function report(uppy: Uploads): void {
  uppy.on("state-update", (_, { files, recoveredState }) => {
    const summary = summarize(Object.values(files), recoveredState !== null);
    if (JSON.stringify(summary) === JSON.stringify(openUploads.value)) return;
    openUploads.value = summary;
  });
  uppy.on("upload-error", (file, error, response) => {
    const problem = problemOf(response?.body?.xhr, error);
    uploadFaults.value = [...uploadFaults.value, { name: file?.name ?? "", error: problem }];
    // Uppy's own words are those of the HTTP exchange.
    uppy.setState({ info: [] });
    if (file) uppy.setFileState(file.id, { error: problem.message });
    if (uppy.getPlugin("Dashboard") === undefined) announceProblem(problem);
  });
  uppy.on("upload", () => {
    uploadFaults.value = [];
  });
  uppy.on("complete", ({ successful = [] }) => {
    if (successful.length === 0) return;
    announce(`Uploaded: ${successful.map(({ name }) => name).join(", ")}`);
    refreshFiles();
    // Uppy ends the upload after it has told so.
    setTimeout(() => uppy.forgetCompleted());
  });
  // An upload that was cancelled ends with a request of its own.
  uppy.on("file-removed", () => setTimeout(refreshUsage, 1_000));
}

/** Sends the restored uploads, unless one of them was paused or needs its file again. */
function goOn(uppy: Uploads): void {
  const files = uppy.getFiles().filter(({ progress }) => !progress.uploadComplete);
  const mayGoOn = files.every(({ isGhost, isPaused }) => !isGhost && !isPaused);
  const wereSending = files.some(({ progress }) => progress.uploadStarted !== null);
  if (mayGoOn && wereSending) uppy.emit("restore-confirmed");
}

/**
 * Takes up what the page before this one left, and keeps the uploads of this one. What was sending
 * goes on by itself; what was paused, or needs its file again, waits.
 */
async function keep(uppy: Uploads, account: number): Promise<void> {
  const isExpected = hasKeptUploads(account);
  const werePaused = hasPausedUploads(account);
  // The plugin replaces all files when it finds that something was kept, and it says nothing when it
  // finds nothing. Without what it might find, files can be added at once.
  if (!isExpected) await deleteKeptBytes();
  const restored = new Promise<void>((resolve) => {
    // A slow computer may need longer than the wait: the uploads go on then, too.
    uppy.once("restored", () => {
      if (!werePaused) goOn(uppy);
      resolve();
    });
    setTimeout(resolve, isExpected ? longestWait : 0);
  });
  // Its types do not have these members. IndexedDBStore.ts reads them.
  const indexedDB = { name: "", maxFileSize: largestKept, maxTotalSize: mostKept };
  uppy.use(GoldenRetriever, { indexedDB });
  await restored;
  const note = () => {
    const uploads = openUploads.value;
    if (uploads === null) noteNoUploads();
    else noteKeptUploads(account, uploads.state === "paused");
  };
  note();
  openUploads.subscribe(note);
}

async function makeUploads(): Promise<Uploads> {
  const uppy = new Uploads({ id: "uploads", autoProceed: false });
  uppy.use(Tus, {
    endpoint: "/api/v2/files/tus",
    chunkSize,
    retryDelays,
    allowedMetaFields: ["filename", "filetype"],
    removeFingerprintOnSuccess: true,
    onBeforeRequest: async (request) => {
      const token = await currentToken();
      if (token !== null) request.setHeader("Authorization", `Bearer ${token}`);
    },
  });
  report(uppy);
  const { value } = session;
  if (value.state === "present" && (await ownsKeptUploads())) await keep(uppy, value.account.id);
  // What the memory of this page has of the uploads is not for the next one who signs in.
  session.subscribe(() => {
    if (session.value.state === "absent") location.reload();
  });
  return uppy;
}

let made: Promise<Uploads> | null = null;

/** The uploads of this page; what was kept of the page before it is among them. */
export function loadUploads(): Promise<Uploads> {
  made ??= makeUploads();
  return made;
}
