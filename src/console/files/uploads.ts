/**
 * The uploads of this page, which Uppy sends with the tus protocol. They continue while other screens are
 * shown, and after a reload.
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

/** The size of one request in bytes. An interruption loses at most this many bytes. */
const chunkSize = 8 * 1024 ** 2;

/** The delays before each retry of a failed request, in milliseconds. */
const retryDelays = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

/** The size of the largest file of which the browser keeps a copy for a reload, in bytes. */
export const largestKept = 128_000_000;

/** The maximum size of all copies together, in bytes. */
const mostKept = 512_000_000;

/** How long a new page waits for the stored uploads of the previous page, in milliseconds. */
const longestWait = 3_000;

interface UploadMeta extends Meta {
  /** The key of the file. */
  filename?: string;
  filetype?: string;
}

type UploadFile = UppyFile<UploadMeta, TusBody>;
type NewFile = MinimalRequiredUppyFile<UploadMeta, TusBody>;

/**
 * Marks upper-case letters. Uppy writes the ids of files in lower case, so two keys that differ only in
 * their case would otherwise have the same id.
 */
const idPath = (key: string) => key.replaceAll(/\p{Lu}/gu, (letter) => `^${letter}`);

/** An Uppy instance that puts added files into one folder. */
export class Uploads extends Uppy<UploadMeta, TusBody> {
  /** The folder of added files, with its trailing slash. Empty for the top folder. */
  folder = "";

  /** Adds the files that fit in the quota, and reports the others as faults. */
  override addFiles(files: NewFile[]): void {
    const added = files.map((file) => this.#describe(file));
    super.addFiles(added.filter((file) => this.#fits(file, added)));
  }

  /**
   * Removes the files when all of them are complete and no dialog shows them. Otherwise Uppy would refuse
   * the same files as duplicates.
   */
  forgetCompleted(): void {
    if (this.getPlugin("Dashboard") !== undefined) return;
    if (this.getFiles().every(({ progress }) => progress.uploadComplete)) this.clear();
  }

  #describe(file: NewFile): NewFile {
    const name = file.name ?? "";
    const { size } = file.data;
    // A file that the user chooses again after a reload keeps its key, even if another folder is open.
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

/** The error of a failed request. If the API answered, this is the problem in its answer. */
function problemOf(xhr: XMLHttpRequest | undefined, error: unknown): Error {
  if (xhr === undefined || xhr.status === 0) return networkError(error);
  const headers = { "X-Request-Id": xhr.getResponseHeader("X-Request-Id") ?? "" };
  let body: unknown = null;
  try {
    body = JSON.parse(xhr.responseText);
  } catch {
    // The answer may be the HTML page of a proxy.
  }
  return errorOfAnswer(new Response(null, { status: xhr.status, headers }), body);
}

/** Whether this window continues the stored uploads. Only one window does, until it is closed. */
async function ownsKeptUploads(): Promise<boolean> {
  // The Web Locks API exists only in secure contexts.
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

/** Reports the state of the uploads to the screens. */
function report(uppy: Uploads): void {
  uppy.on("state-update", (_, { files, recoveredState }) => {
    const summary = summarize(Object.values(files), recoveredState !== null);
    if (JSON.stringify(summary) === JSON.stringify(openUploads.value)) return;
    openUploads.value = summary;
  });
  uppy.on("upload-error", (file, error, response) => {
    const problem = problemOf(response?.body?.xhr, error);
    uploadFaults.value = [...uploadFaults.value, { name: file?.name ?? "", error: problem }];
    // The message of Uppy describes the HTTP exchange. The problem of the API replaces it.
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
    // Uppy ends the upload only after it has emitted this event.
    setTimeout(() => uppy.forgetCompleted());
  });
  // Uppy cancels an upload with a separate request. The usage changes after that request.
  uppy.on("file-removed", () => setTimeout(refreshUsage, 1_000));
}

/** Continues the restored uploads, unless one of them is paused or needs its file again. */
function goOn(uppy: Uploads): void {
  const files = uppy.getFiles().filter(({ progress }) => !progress.uploadComplete);
  const mayGoOn = files.every(({ isGhost, isPaused }) => !isGhost && !isPaused);
  const wereSending = files.some(({ progress }) => progress.uploadStarted !== null);
  if (mayGoOn && wereSending) uppy.emit("restore-confirmed");
}

/**
 * Restores the uploads of the previous page, and stores those of this page. An upload that was being sent
 * continues by itself. An upload that was paused, or that needs its file again, waits for the user.
 */
async function keep(uppy: Uploads, account: number): Promise<void> {
  const isExpected = hasKeptUploads(account);
  const werePaused = hasPausedUploads(account);
  // When the plugin finds stored files, it replaces all files. When it finds none, it emits no event. If no
  // stored uploads are expected, the code deletes the stored bytes, so that files can be added at once.
  if (!isExpected) await deleteKeptBytes();
  const restored = new Promise<void>((resolve) => {
    // On a slow computer, this event may come after the wait has ended. The uploads then still continue.
    uppy.once("restored", () => {
      if (!werePaused) goOn(uppy);
      resolve();
    });
    setTimeout(resolve, isExpected ? longestWait : 0);
  });
  // The plugin's types do not declare these options. Its IndexedDBStore.ts reads them.
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
  // The next user who signs in must not see these uploads. A reload removes them from memory.
  session.subscribe(() => {
    if (session.value.state === "absent") location.reload();
  });
  return uppy;
}

let made: Promise<Uploads> | null = null;

/** Returns the uploads of this page. They include the restored uploads of the previous page. */
export function loadUploads(): Promise<Uploads> {
  made ??= makeUploads();
  return made;
}
