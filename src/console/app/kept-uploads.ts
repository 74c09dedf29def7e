/**
 * The data that the browser stores about unfinished uploads, so that they continue after a reload: the
 * bytes of smaller files in IndexedDB, and the URLs of uploads in `localStorage`. The console deletes this
 * data when the session ends, because another person may use the computer next.
 *
 * @module
 */
const mark = "connectly-uploads";

/** The database of `@uppy/golden-retriever`, and the beginning of the keys of tus-js-client. */
const database = "uppy-blobs";
const urlPrefix = "tus::";

const pausedMark = (account: number) => `${account} paused`;

/** Whether uploads of an account were paused when the page was left. */
export const hasPausedUploads = (account: number) =>
  localStorage.getItem(mark) === pausedMark(account);

/** Whether uploads of an account had not ended when the page was left. */
export const hasKeptUploads = (account: number) =>
  localStorage.getItem(mark) === String(account) || hasPausedUploads(account);

/** Notes at once that uploads have not ended. Uppy writes its own note half a second later. */
export function noteKeptUploads(account: number, isPaused: boolean): void {
  localStorage.setItem(mark, isPaused ? pausedMark(account) : String(account));
}

/** Notes that all uploads have ended. */
export function noteNoUploads(): void {
  localStorage.removeItem(mark);
}

/** Deletes the bytes that are kept. The promise is fulfilled when they are deleted, or when the browser has no IndexedDB. */
export async function deleteKeptBytes(): Promise<void> {
  // Browsers refuse IndexedDB in some private windows: then nothing was kept.
  await new Promise<void>((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => resolve();
      request.onerror = () => resolve();
    } catch {
      resolve();
    }
  });
}

/** Deletes everything that is kept of uploads. */
export async function forgetUploads(): Promise<void> {
  noteNoUploads();
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(urlPrefix)) localStorage.removeItem(key);
  }
  await deleteKeptBytes();
}

/** Whether an upload of this key and size has begun: the quota counts its bytes already. */
export function hasBegun(key: string, size: number): boolean {
  return Object.entries<string>(localStorage).some(([name, value]) => {
    if (!name.startsWith(urlPrefix)) return false;
    const upload = JSON.parse(value) as { size: number; metadata: { filename?: string } };
    return upload.size === size && upload.metadata.filename === key;
  });
}
